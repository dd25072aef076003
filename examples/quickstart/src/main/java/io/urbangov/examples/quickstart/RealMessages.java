package io.urbangov.examples.quickstart;

import io.urbangov.Progress;
import io.urbangov.Rejection;
import io.urbangov.examples.quickstart.fusion.CityData;
import io.urbangov.examples.quickstart.fusion.CityFusion;
import io.urbangov.examples.quickstart.fusion.CityReader;
import io.urbangov.examples.quickstart.fusion.Days;
import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.examples.quickstart.fusion.MemoryInput;
import io.urbangov.examples.quickstart.real.MessageFiles;
import io.urbangov.examples.quickstart.real.OrderFiles;
import io.urbangov.geo.crs.CoordinateSystem;
import io.urbangov.load.Csv;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The main job on real complaints that have a shape of their own: turns them into the files of
 * {@code docs/data-format.md} in memory, and prints what was hot in some weeks.
 *
 * <p>{@code messages=CSV orders=CSV communities=CSV} name the files; those not named are looked for
 * in the folder {@code data=../shared/data}, and skipped if they are not there.
 */
public final class RealMessages {

  private static final List<Days> MESSAGE_WEEKS =
      Stream.of(
              "2019-01-13",
              "2019-02-24",
              "2019-05-12",
              "2019-07-14",
              "2019-08-25",
              "2019-11-17",
              "2019-12-01",
              "2019-12-08")
          .map(day -> Days.weekTo(LocalDate.parse(day)))
          .toList();
  private static final List<Days> ORDER_WEEKS =
      List.of(
          Days.weekTo(LocalDate.of(2018, 7, 8)),
          Days.weekTo(LocalDate.of(2018, 8, 31)),
          new Days(LocalDate.of(2018, 9, 16), LocalDate.of(2018, 9, 17)));

  private static final List<String> KEYS = List.of("data", "messages", "orders", "communities");
  private static final Map<String, String> NAMES =
      Map.of(
          "messages", "messages.csv",
          "orders", "work-orders.csv",
          "communities", "work-order-communities.csv");

  private RealMessages() {}

  /** Prints the hot terms of the messages and of the work orders. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(PrintStream out, PrintStream err, String... args) {
    Map<String, String> values = new HashMap<>();
    for (String arg : args) {
      int at = Math.max(0, arg.indexOf('='));
      if (!KEYS.contains(arg.substring(0, at))) {
        err.println("unknown argument: " + arg + "; known are " + KEYS + ", each with =PATH");
        return 2;
      }
      values.put(arg.substring(0, at), arg.substring(at + 1));
    }
    ProgressBar bar = new ProgressBar(err);
    Path messages = file(values, "messages");
    Path orders = file(values, "orders");
    if (isThere(messages, out)) {
      print("Messages to the city's leaders", messages(messages, MESSAGE_WEEKS, bar), bar, out);
    }
    if (isThere(orders, out)) {
      Path units = file(values, "communities");
      print("Work orders of a district", orders(orders, units, ORDER_WEEKS, bar), bar, out);
    }
    return 0;
  }

  private static Path file(Map<String, String> values, String key) {
    Path folder = Path.of(values.getOrDefault("data", "../shared/data"), "complaints");
    String standard = folder.resolve(NAMES.getOrDefault(key, key)).toString();
    return Path.of(values.getOrDefault(key, standard));
  }

  private static boolean isThere(Path file, PrintStream out) {
    if (!Files.isRegularFile(file)) {
      out.println("data not found, skipped: " + file);
    }
    return Files.isRegularFile(file);
  }

  private static void print(String what, FusedCity city, ProgressBar bar, PrintStream out) {
    bar.clear();
    out.println("\n# " + what);
    new CityReport(city, out).print();
  }

  /** Fuses the messages and asks for the hot terms of some days. */
  static FusedCity messages(Path messages, List<Days> windows, Progress progress) {
    List<Rejection> rejections = new ArrayList<>();
    SortedMap<String, String> files = MessageFiles.read(Csv.of(messages), rejections::add);
    return fuse(files, rejections, windows, progress);
  }

  /** Fuses the work orders and asks for the hot terms of some days. */
  static FusedCity orders(Path orders, Path communities, List<Days> windows, Progress progress) {
    List<Rejection> rejections = new ArrayList<>();
    Csv units = Files.isRegularFile(communities) ? Csv.of(communities) : null;
    SortedMap<String, String> files = OrderFiles.read(Csv.of(orders), units, rejections::add);
    return fuse(files, rejections, windows, progress);
  }

  private static FusedCity fuse(
      SortedMap<String, String> files,
      List<Rejection> rejections,
      List<Days> windows,
      Progress progress) {
    CityData read = CityReader.read(new MemoryInput(files), CoordinateSystem.GCJ02);
    return CityFusion.fuse(read.andRejected(rejections), windows, progress);
  }
}
