package io.urbangov.benchmarks;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accuracy of resolution on the public sets, each with the specification of its kind. */
final class ResolveAccuracy implements Measurement {

  /** All columns of these files are taken by their names; see the aliases of the kinds. */
  private static final Map<String, String> BY_NAME = Map.of();

  @Override
  public String usage() {
    return "set=febrl1|febrl3|febrl4|fake1000|historical50k|restaurants|dblpacm|city [labels=N] [data=DIR]"
        + " [people=100000] [city-seed=42] (city only)"
        + PeerRun.USAGE;
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(
        Set.of(
            "set",
            "labels",
            "data",
            "seed",
            "runs",
            "people",
            "city-seed",
            "peers",
            "peer-limit",
            "peer-heap"));
    String set = arguments.require("set");
    result.put("set", set);
    if (set.equals("city")) {
      city(arguments, result);
      return;
    }
    new ResolveRun(task(set, arguments), arguments).into(result);
  }

  /** Our own city: all of its registers and the reporters of its appeals, every error planted. */
  private static void city(Arguments arguments, Result result) {
    int people = arguments.number("people", 100_000);
    long seed = arguments.number("city-seed", 42);
    new ResolveRun(
            "person",
            new PersonKind(),
            kind -> new CityPeople(people, seed, kind),
            false,
            arguments)
        .into(result);
    result.put("people", people);
  }

  private static FileTask task(String set, Arguments arguments) {
    return switch (set) {
      case "febrl1" -> febrl(arguments, "er/febrl/dataset1.csv", null);
      case "febrl3" -> febrl(arguments, "er/febrl/dataset3.csv", null);
      case "febrl4" -> febrl(arguments, "er/febrl/dataset4a.csv", "er/febrl/dataset4b.csv");
      case "fake1000" -> dedupe(arguments, "er/fake-1000.csv");
      case "historical50k" -> dedupe(arguments, "er/historical-50k.csv");
      case "restaurants" ->
          link(
              arguments,
              "place",
              "er/restaurants/rest1.csv",
              "er/restaurants/rest2.csv",
              "er/restaurants/gt.csv");
      case "dblpacm" ->
          link(
              arguments,
              "bibliography",
              "er/dblp-acm/dblp.csv",
              "er/dblp-acm/acm.csv",
              "er/dblp-acm/gt.csv");
      default ->
          throw new WrongUse(
              "set must be one of febrl1, febrl3, febrl4, fake1000, historical50k, restaurants,"
                  + " dblpacm, city, was: "
                  + set);
    };
  }

  private static FileTask febrl(Arguments arguments, String a, @Nullable String b) {
    return new FileTask(
        "person",
        arguments.data(a),
        b == null ? null : arguments.data(b),
        "rec_id",
        "rec_id",
        null,
        BY_NAME);
  }

  private static FileTask dedupe(Arguments arguments, String a) {
    return new FileTask("person", arguments.data(a), null, "unique_id", "cluster", null, BY_NAME);
  }

  private static FileTask link(Arguments arguments, String kind, String a, String b, String pairs) {
    return new FileTask(
        kind, arguments.data(a), arguments.data(b), "id", null, arguments.data(pairs), BY_NAME);
  }
}
