package io.urbangov.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The {@code key=value} arguments of a measurement. */
record Arguments(Map<String, String> values) {

  static Arguments parse(List<String> args) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String arg : args) {
      int at = arg.indexOf('=');
      if (at < 1) {
        throw new WrongUse("arguments must be key=value, was: " + arg);
      }
      if (values.put(arg.substring(0, at), arg.substring(at + 1)) != null) {
        throw new WrongUse("key must be given once, was again: " + arg.substring(0, at));
      }
    }
    return new Arguments(values);
  }

  /** Refuses keys that the measurement does not take. */
  void allow(Set<String> keys) {
    for (String key : values.keySet()) {
      if (!keys.contains(key)) {
        throw new WrongUse("key must be one of " + keys + ", was: " + key);
      }
    }
  }

  String get(String key, String fallback) {
    return values.getOrDefault(key, fallback);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  String require(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new WrongUse("missing key: " + key);
    }
    return value;
  }

  int number(String key, int fallback) {
    try {
      return values.containsKey(key) ? Integer.parseInt(values.get(key)) : fallback;
    } catch (NumberFormatException e) {
      throw new WrongUse(key + " must be a whole number, was: " + values.get(key));
    }
  }

  double share(String key, double fallback) {
    try {
      double share = values.containsKey(key) ? Double.parseDouble(values.get(key)) : fallback;
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new WrongUse(key + " must be in [0, 1], was: " + values.get(key));
  }

  /** A file below the data folder. */
  Path data(String file) {
    return existing(Path.of(get("data", "../shared/data")).resolve(file));
  }

  /** A file that must be there. */
  static Path existing(Path path) {
    if (!Files.isReadable(path)) {
      throw new WrongUse("data not found: " + path);
    }
    return path;
  }
}
