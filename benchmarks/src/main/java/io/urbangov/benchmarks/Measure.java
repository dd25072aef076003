package io.urbangov.benchmarks;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The door to all measurements: {@code java -jar measure.jar NAME key=value …}. Prints progress on
 * standard error and one JSON object as the last line of standard output.
 */
public final class Measure {

  private static final Map<String, Measurement> MEASUREMENTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("address-match", new AddressMatch()),
              Map.entry("address-parse", new AddressParse()),
              Map.entry("analyzer", new AnalyzerRun()),
              Map.entry("classify", new Classify()),
              Map.entry("extract", new Extraction()),
              Map.entry("grid-assign", new GridAssign()),
              Map.entry("hierarchy", new HierarchyRun()),
              Map.entry("hot-query", new HotQuery()),
              Map.entry("hot-terms", new HotTerms()),
              Map.entry("org-match", new OrgMatch()),
              Map.entry("resolve-accuracy", new ResolveAccuracy()),
              Map.entry("resolve-file", new ResolveFile()),
              Map.entry("resolve-live", new ResolveLive()),
              Map.entry("resolve-scale", new ResolveScale()),
              Map.entry("same-event", new SameEvent()),
              Map.entry("surge", new SurgeRun()),
              Map.entry("urgency", new UrgencyRun()),
              Map.entry("wards", new Wards())));

  private Measure() {}

  /** Runs one measurement; exits with 2 and one line when data is missing or a key is wrong. */
  public static void main(String[] args) {
    try {
      run(args);
    } catch (WrongUse e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void run(String[] args) {
    if (args.length == 0 || args[0].equals("list")) {
      MEASUREMENTS.forEach((name, it) -> System.out.println(name + "  " + it.usage()));
      return;
    }
    Measurement measurement = MEASUREMENTS.get(args[0]);
    if (measurement == null) {
      throw new WrongUse("NAME must be one of " + MEASUREMENTS.keySet() + ", was: " + args[0]);
    }
    Arguments arguments = Arguments.parse(Arrays.asList(args).subList(1, args.length));
    Result result = new Result(args[0]);
    measurement.run(arguments, result);
    System.out.println(result.toJson());
  }
}
