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
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The main job on real complaints that have a shape of their own: turns them into the files of
 * {@code docs/data-format.md} in memory, and prints what was hot in some weeks. {@code
 * data=../shared/data} names the folder; without it nothing is done.
 */
public final class RealMessages {

  private static final List<Days> MESSAGE_WEEKS =
      Stream.of("2019-02-24", "2019-05-12", "2019-07-14", "2019-08-25", "2019-12-01", "2019-12-08")
          .map(day -> Days.weekTo(LocalDate.parse(day)))
          .toList();
  private static final List<Days> ORDER_WEEKS =
      List.of(
          Days.weekTo(LocalDate.of(2018, 7, 8)),
          Days.weekTo(LocalDate.of(2018, 8, 31)),
          new Days(LocalDate.of(2018, 9, 16), LocalDate.of(2018, 9, 17)));

  private RealMessages() {}

  /** Prints the hot terms of the messages and of the work orders. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ProgressBar bar = new ProgressBar(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    String data = args.length == 1 && args[0].startsWith("data=") ? args[0].substring(5) : "";
    Path folder = Path.of(data.isEmpty() ? "../shared/data" : data).resolve("complaints");
    if (!Files.isDirectory(folder)) {
      out.println("data not found, skipped: " + folder);
      return;
    }
    print("Messages to the city's leaders", messages(folder, MESSAGE_WEEKS, bar), bar, out);
    print("Work orders of a district", orders(folder, ORDER_WEEKS, bar), bar, out);
  }

  private static void print(String what, FusedCity city, ProgressBar bar, PrintStream out) {
    bar.clear();
    out.println("\n# " + what);
    new CityReport(city, out).print();
  }

  /** Fuses the messages and asks for the hot terms of some days. */
  static FusedCity messages(Path folder, List<Days> windows, Progress progress) {
    List<Rejection> rejections = new ArrayList<>();
    Csv csv = Csv.of(folder.resolve("messages.csv"));
    return fuse(MessageFiles.read(csv, rejections::add), rejections, windows, progress);
  }

  /** Fuses the work orders and asks for the hot terms of some days. */
  static FusedCity orders(Path folder, List<Days> windows, Progress progress) {
    List<Rejection> rejections = new ArrayList<>();
    Csv orders = Csv.of(folder.resolve("work-orders.csv"));
    Path communities = folder.resolve("work-order-communities.csv");
    Csv units = Files.exists(communities) ? Csv.of(communities) : null;
    return fuse(OrderFiles.read(orders, units, rejections::add), rejections, windows, progress);
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
