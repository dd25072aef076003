package io.urbangov.benchmarks;

import io.urbangov.geo.address.AddressModel;
import io.urbangov.geo.address.AddressParser;
import io.urbangov.geo.address.AddressRules;
import io.urbangov.geo.address.Gazetteer;
import io.urbangov.geo.address.ParsedAddress;
import io.urbangov.hierarchy.Hierarchy;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many elements of tagged addresses a model finds that was trained on others. */
final class AddressParse implements Measurement {

  private static final int ROUNDS = 5;
  private static final int INVENTED = 9_000;

  @Override
  public String usage() {
    return "[data=DIR] [train=FILE] [dev=FILE] [seed=]";
  }

  @Override
  public void run(Arguments arguments, Result result) {
    arguments.allow(Set.of("data", "seed", "runs", "peers", "train", "dev"));
    List<ParsedAddress> train = read(arguments, "train", "address/tagged-train.txt");
    List<ParsedAddress> dev = read(arguments, "dev", "address/tagged-dev.txt");
    long seed = arguments.number("seed", 1);
    try (HeapPeak heap = new HeapPeak()) {
      long start = System.nanoTime();
      Hierarchy units = ChinaUnits.units(arguments);
      Gazetteer gazetteer = Gazetteer.of(units);
      double loaded = seconds(start);
      start = System.nanoTime();
      AddressModel model = AddressModel.train(train, gazetteer, seed);
      double trained = seconds(start);
      ElementScore score = ElementScore.of(dev, model);
      result
          .put("records", dev.size())
          .put("f1", score.f1())
          .put("by_type", score.byTag())
          .put("addresses_per_second", perSecond(dev, model))
          .put("rules", rules(dev, AddressRules.of(gazetteer)))
          .put("invented", Map.of("f1", invented(dev, units, gazetteer, seed)))
          .put("gazetteer_seconds", loaded)
          .put("train_seconds", trained)
          .put("seconds", loaded + trained)
          .put("heap_mib", heap.mib())
          .put(
              "config",
              "element F1 of exact span and tag; f1: a model trained on the tagged file and China's"
                  + " units; rules: what ships, without training; invented: a model trained on "
                  + INVENTED
                  + " generated addresses");
    }
  }

  private static double invented(
      List<ParsedAddress> dev, Hierarchy units, Gazetteer gazetteer, long seed) {
    List<ParsedAddress> train = new InventedAddresses(units, seed).list(INVENTED);
    return ElementScore.of(dev, AddressModel.train(train, gazetteer, seed)).f1();
  }

  private static Map<String, Object> rules(List<ParsedAddress> dev, AddressParser rules) {
    return Map.of(
        "f1", ElementScore.of(dev, rules).f1(), "addresses_per_second", perSecond(dev, rules));
  }

  private static List<ParsedAddress> read(Arguments arguments, String key, String fallback) {
    return TaggedFile.read(
        arguments.has(key)
            ? Arguments.existing(java.nio.file.Path.of(arguments.require(key)))
            : arguments.data(fallback));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** The median of some rounds, per second of this thread's CPU time. */
  private static double perSecond(List<ParsedAddress> addresses, AddressParser parser) {
    double[] rates = new double[ROUNDS];
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (ParsedAddress address : addresses) {
        found += parser.parse(address.text()).elements().size();
      }
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      rates[round] = addresses.size() / ((end - start) / 1e9);
    }
    Arrays.sort(rates);
    return found == 0 ? 0 : rates[ROUNDS / 2];
  }
}
