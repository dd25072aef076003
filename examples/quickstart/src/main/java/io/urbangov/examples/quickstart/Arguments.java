package io.urbangov.examples.quickstart;

import io.urbangov.geo.crs.CoordinateSystem;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param in the folder to read, or {@code null} for the sample city
 * @param out the folder to write, or {@code null}
 * @param crs what the coordinates of the folder mean
 * @param charset the encoding of its CSV files
 * @param sample where to write the sample city's own files, or {@code null}
 * @param people how many people the sample city has
 * @param seed the seed of the sample city
 */
record Arguments(
    @Nullable Path in,
    @Nullable Path out,
    CoordinateSystem crs,
    Charset charset,
    @Nullable Path sample,
    int people,
    long seed) {

  static final String USAGE =
      "usage: [in=DIR crs=WGS84|GCJ02|BD09|CGCS2000 [encoding=UTF-8]] [out=DIR]"
          + " | [people=20000] [seed=42] [sample=DIR] [out=DIR]";

  /** An argument that cannot be used; the message is one line for the user. */
  static final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1;

    Wrong(String message) {
      super(message);
    }
  }

  private static final List<String> KEYS =
      List.of("in", "out", "crs", "encoding", "sample", "people", "seed");

  static Arguments parse(String... args) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String arg : args) {
      int at = arg.indexOf('=');
      String key = at < 0 ? arg : arg.substring(0, at);
      if (at < 0 || !KEYS.contains(key)) {
        throw new Wrong("unknown argument: " + arg + "; " + USAGE);
      }
      if (values.put(key, arg.substring(at + 1)) != null) {
        throw new Wrong("argument given twice: " + key);
      }
    }
    return new Arguments(
        folder(values.get("in")),
        values.containsKey("out") ? target(values.get("out")) : null,
        crs(values),
        charset(values.getOrDefault("encoding", "UTF-8")),
        values.containsKey("sample") ? target(values.get("sample")) : null,
        (int) number(values, "people", 20_000, 200, 1_000_000),
        number(values, "seed", 42, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  private static @Nullable Path folder(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Path folder = target(text);
    if (!Files.isDirectory(folder)) {
      throw new Wrong("in must be a folder, was: " + text);
    }
    return folder;
  }

  private static Path target(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new Wrong("a folder must be named; " + USAGE);
    }
    Path path = Path.of(text);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new Wrong("must be a folder, was a file: " + text);
    }
    return path;
  }

  private static CoordinateSystem crs(Map<String, String> values) {
    String text = values.get("crs");
    if (text == null) {
      if (values.containsKey("in")) {
        throw new Wrong(
            "crs must be given with in: one of " + Arrays.toString(CoordinateSystem.values()));
      }
      return CoordinateSystem.GCJ02;
    }
    for (CoordinateSystem system : CoordinateSystem.values()) {
      if (system.name().equals(text)) {
        return system;
      }
    }
    throw new Wrong(
        "crs must be one of " + Arrays.toString(CoordinateSystem.values()) + ", was: " + text);
  }

  private static Charset charset(String text) {
    try {
      return text.equalsIgnoreCase("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(text);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Wrong("encoding must be known, such as UTF-8 or GB18030, was: " + text);
    }
  }

  private static long number(
      Map<String, String> values, String key, long fallback, long least, long most) {
    String text = values.get(key);
    try {
      long number = text == null ? fallback : Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Wrong(key + " must be a whole number in [" + least + ", " + most + "], was: " + text);
  }
}
