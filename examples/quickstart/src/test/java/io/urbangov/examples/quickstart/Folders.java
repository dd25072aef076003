package io.urbangov.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Makes folders for the job to read. */
final class Folders {

  static final List<String> HANDMADE =
      List.of(
          "appeals-hotline.csv",
          "appeals-online.csv",
          "grids.geojson",
          "organizations-market.csv",
          "organizations-tax.csv",
          "persons-clinic.csv",
          "persons-noid.csv",
          "persons-registry.csv",
          "places-addresses.csv",
          "places-housing.csv",
          "units.csv");

  private static final int MEBIBYTE = 1 << 20;

  private Folders() {}

  /** A file of the folder written by hand; its marks stand for what cannot be kept as text. */
  static byte[] handmade(String name) {
    try (InputStream in = Folders.class.getResourceAsStream("handmade/" + name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      String[] parts = text.replace("{{LONG}}", "x".repeat(MEBIBYTE + 1)).split("\\{\\{BAD}}", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          bytes.write(0xFF);
        }
        bytes.writeBytes(parts[i].getBytes(StandardCharsets.UTF_8));
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the folder written by hand, but for one file. */
  static Path handmade(Path folder, String without) {
    for (String name : HANDMADE) {
      if (!name.equals(without)) {
        write(folder, name, handmade(name));
      }
    }
    return folder;
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name), bytes);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Copies a folder with the rows of its record files in another order. A row with an id comes
   * after those it repeats, or else another row would be the duplicate; so the broken rows stay.
   */
  static void shuffle(Path from, Path to, long seed) {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        String text = Files.readString(file, StandardCharsets.UTF_8);
        boolean records = name.matches("(persons|organizations|places)-.*");
        write(to, name, records ? shuffled(text, seed) : text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shuffled(String text, long seed) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<String> ids = lines.stream().map(line -> line.replaceFirst(",.*", "")).toList();
    List<Integer> free = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      boolean once = Collections.frequency(ids, ids.get(i)) == 1;
      if (once && lines.get(i).indexOf('"') < 0) {
        free.add(i);
      }
    }
    List<Integer> order = new ArrayList<>(free);
    Collections.shuffle(order, new Random(seed));
    List<String> mixed = new ArrayList<>(lines);
    for (int i = 0; i < free.size(); i++) {
      mixed.set(free.get(i), lines.get(order.get(i)));
    }
    return String.join("\n", mixed) + "\n";
  }
}
