package io.urbangov.examples.quickstart;

import io.urbangov.examples.quickstart.fusion.Days;
import io.urbangov.geo.crs.CoordinateSystem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
 * @param crs what the coordinates mean
 * @param charset the encoding of the folder's CSV files
 * @param sample where to write the sample city's own files, or {@code null}
 * @param people how many people the sample city has
 * @param seed the seed of the sample city
 * @param windows when to look for hot terms; none for the last week
 */
record Arguments(
    @Nullable Path in,
    @Nullable Path out,
    CoordinateSystem crs,
    Charset charset,
    @Nullable Path sample,
    int people,
    long seed,
    List<Days> windows) {

  private static final String SYSTEMS = Arrays.toString(CoordinateSystem.values());
  private static final List<String> ANY = List.of("out", "from", "to");
  private static final List<String> FOLDER = List.of("in", "crs", "encoding");
  private static final List<String> SAMPLE = List.of("sample", "people", "seed");
  static final String USAGE =
      "usage: [in=DIR crs=WGS84|GCJ02|BD09|CGCS2000 [encoding=UTF-8]]"
          + " [out=DIR] [from=DAY to=DAY] [people=20000] [seed=42] [sample=DIR]";

  /** An argument that cannot be used; the message is one line for the user. */
  static final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1;

    Wrong(String message) {
      super(message);
    }
  }

  static Arguments parse(String... args) {
    Map<String, String> values = values(args);
    boolean in = values.containsKey("in");
    for (String key : in ? SAMPLE : FOLDER) {
      if (values.containsKey(key)) {
        throw new Wrong(key + (in ? " is for the sample city, not for in" : " needs in=DIR"));
      }
    }
    Arguments arguments =
        new Arguments(
            in ? folder(values.get("in")) : null,
            values.containsKey("out") ? path("out", values.get("out")) : null,
            in ? crs(values.get("crs")) : CoordinateSystem.GCJ02,
            charset(values.getOrDefault("encoding", "UTF-8")),
            values.containsKey("sample") ? path("sample", values.get("sample")) : null,
            (int) number(values, "people", 20_000, 200, 1_000_000),
            number(values, "seed", 42, Long.MIN_VALUE, Long.MAX_VALUE),
            windows(values));
    make("out", arguments.out());
    make("sample", arguments.sample());
    return arguments;
  }

  private static Map<String, String> values(String... args) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String arg : args) {
      int at = arg.indexOf('=');
      String key = at < 0 ? arg : arg.substring(0, at);
      if (at < 0 || !(ANY.contains(key) || FOLDER.contains(key) || SAMPLE.contains(key))) {
        throw new Wrong("unknown argument: " + arg + "; " + USAGE);
      }
      if (values.put(key, arg.substring(at + 1)) != null) {
        throw new Wrong("argument given twice: " + key);
      }
    }
    return values;
  }

  private static Path folder(@Nullable String text) {
    Path folder = path("in", text);
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      throw new Wrong("in must be a folder that can be read, was: " + text);
    }
    return folder;
  }

  private static Path path(String key, @Nullable String text) {
    try {
      if (text != null && !text.isBlank()) {
        return Path.of(text);
      }
    } catch (InvalidPathException e) {
      // said below
    }
    throw new Wrong(key + " must name a folder, was: " + text);
  }

  /** Makes a folder now, so that a wrong one is known before the work and not after. */
  private static void make(String key, @Nullable Path folder) {
    if (folder != null) {
      try {
        Files.createDirectories(folder);
        Files.delete(Files.createTempFile(folder, "check", null));
      } catch (IOException | SecurityException e) {
        throw new Wrong(key + " must be a folder that can be written, was: " + folder);
      }
    }
  }

  private static CoordinateSystem crs(@Nullable String text) {
    if (text == null) {
      throw new Wrong("crs must be given with in: one of " + SYSTEMS);
    }
    for (CoordinateSystem system : CoordinateSystem.values()) {
      if (system.name().equals(text)) {
        return system;
      }
    }
    throw new Wrong("crs must be one of " + SYSTEMS + ", was: " + text);
  }

  private static Charset charset(String text) {
    try {
      return text.equalsIgnoreCase("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(text);
    } catch (IllegalArgumentException e) {
      throw new Wrong("encoding must be known, such as UTF-8 or GB18030, was: " + text);
    }
  }

  private static List<Days> windows(Map<String, String> values) {
    if (!values.containsKey("from") && !values.containsKey("to")) {
      return List.of();
    }
    LocalDate from = day("from", values.get("from"));
    LocalDate to = day("to", values.get("to"));
    if (to.isBefore(from)) {
      throw new Wrong("to must not be before from, was: " + from + ", " + to);
    }
    return List.of(new Days(from, to));
  }

  private static LocalDate day(String key, @Nullable String text) {
    try {
      if (text != null) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    throw new Wrong(key + " must be a day such as 2026-10-31, was: " + text);
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
