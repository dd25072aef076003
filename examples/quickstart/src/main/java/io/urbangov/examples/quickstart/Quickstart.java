package io.urbangov.examples.quickstart;

import io.urbangov.examples.quickstart.city.SampleCity;
import io.urbangov.examples.quickstart.fusion.CityData;
import io.urbangov.examples.quickstart.fusion.CityFusion;
import io.urbangov.examples.quickstart.fusion.CityInput;
import io.urbangov.examples.quickstart.fusion.CityReader;
import io.urbangov.examples.quickstart.fusion.FolderInput;
import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.examples.quickstart.fusion.MemoryInput;
import io.urbangov.examples.quickstart.fusion.ResultFiles;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The main job: fuses a city. Without arguments its own sample city, made up in memory; with {@code
 * in=DIR} a folder of CSV files, see {@code docs/data-format.md}.
 */
public final class Quickstart {

  private Quickstart() {}

  /** Runs the job; exits with 2 and one line when the arguments cannot be used. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the job on any streams and returns the exit status. */
  static int run(PrintStream out, PrintStream err, String... args) {
    try {
      run(Arguments.parse(args), out, err);
      return 0;
    } catch (Arguments.Wrong | UncheckedIOException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private static void run(Arguments arguments, PrintStream out, PrintStream err) {
    long start = System.nanoTime();
    ProgressBar bar = new ProgressBar(err);
    try {
      SampleCity sample = arguments.in() == null ? sample(arguments, bar) : null;
      CityInput input = input(arguments, sample, bar);
      CityData data = CityReader.read(input, arguments.crs());
      FusedCity city = CityFusion.fuse(data, arguments.windows(), bar);
      if (arguments.out() != null) {
        ResultFiles.write(city, arguments.out());
      }
      bar.clear();
      new CityReport(city, out).print();
      if (sample != null) {
        new SampleReport(city, sample, out).print();
      }
    } finally {
      bar.clear();
    }
    if (arguments.out() != null) {
      out.println("\nWritten to " + arguments.out());
    }
    out.printf(Locale.ROOT, "%nDone in %.1f s.%n", (System.nanoTime() - start) / 1e9);
  }

  private static SampleCity sample(Arguments arguments, ProgressBar bar) {
    bar.update("making up the sample city", 0, -1);
    SampleCity city =
        SampleCity.builder().seed(arguments.seed()).people(arguments.people()).build();
    if (arguments.sample() != null) {
      city.writeTo(arguments.sample());
    }
    return city;
  }

  private static CityInput input(
      Arguments arguments, @Nullable SampleCity sample, ProgressBar bar) {
    if (sample != null) {
      return new MemoryInput(sample.files());
    }
    if (arguments.in() == null) {
      throw new Arguments.Wrong(Arguments.USAGE);
    }
    return new FolderInput(arguments.in(), arguments.charset(), bar);
  }
}
