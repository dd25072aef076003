package io.urbangov.benchmarks;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.benchmarks.peers.Curve;
import io.urbangov.benchmarks.peers.PeerFailure;
import io.urbangov.benchmarks.peers.PeerOutcome;
import io.urbangov.benchmarks.peers.PeerProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Runs the peers that were asked for on the records that we were measured on. */
final class PeerRun {

  static final String USAGE =
      " [peers=none|all|" + String.join("|", PeerProcess.names()) + ",…] [peer-limit=600]";

  private static final int LIMIT = 600;

  private final List<String> peers;
  private final PeerProcess process;

  PeerRun(Arguments arguments) {
    this.peers = names(arguments.get("peers", "none"));
    this.process =
        new PeerProcess(
            PeerProcess.ownTarget(),
            Duration.ofSeconds(arguments.number("peer-limit", LIMIT)),
            arguments.number("peer-heap", (int) (Runtime.getRuntime().maxMemory() >> 20)));
    for (String peer : peers) {
      if (!process.isInstalled(peer)) {
        throw new WrongUse("peer not found, build with mvn package first: " + peer);
      }
    }
  }

  private static List<String> names(String text) {
    List<String> names =
        switch (text) {
          case "none" -> List.of();
          case "all" -> PeerProcess.names();
          default -> Arrays.asList(text.split(",", -1));
        };
    for (String name : names) {
      if (!PeerProcess.names().contains(name)) {
        throw new WrongUse(
            "peers must be none, all or some of " + PeerProcess.names() + ", was: " + name);
      }
    }
    return names;
  }

  boolean isAsked() {
    return !peers.isEmpty();
  }

  /**
   * Puts the figures of every peer.
   *
   * @param secondFrom the first record of the second file, or the number of records
   * @param score the F1 of a peer's pairs, given its own threshold
   */
  void into(
      Result result,
      List<SourceRecord> records,
      List<Field<String>> fields,
      int secondFrom,
      BiFunction<Curve, Double, Curve.Best> score) {
    if (!isAsked()) {
      return;
    }
    List<Field<String>> used = used(records, fields);
    Map<String, Object> figures = new LinkedHashMap<>();
    for (String peer : peers) {
      System.err.println("peer " + peer);
      figures.put(peer, figures(peer, records, used, secondFrom, score));
    }
    result.put("peers", figures);
  }

  /** The fields that have values; a full name only where its parts are not given. */
  private static List<Field<String>> used(List<SourceRecord> records, List<Field<String>> fields) {
    List<Field<String>> used =
        new ArrayList<>(
            fields.stream()
                .filter(field -> records.stream().anyMatch(r -> r.find(field).isPresent()))
                .toList());
    if (used.stream().anyMatch(field -> field.name().equals("surname"))) {
      used.removeIf(field -> field.name().equals("full_name"));
    }
    return used;
  }

  private Map<String, Object> figures(
      String peer,
      List<SourceRecord> records,
      List<Field<String>> used,
      int secondFrom,
      BiFunction<Curve, Double, Curve.Best> score) {
    try {
      Optional<PeerOutcome> outcome =
          process.run(
              peer,
              used.stream().map(Field::name).toList(),
              records.size(),
              secondFrom,
              row -> values(records.get(row), used));
      return outcome.map(done -> figures(done, score)).orElseGet(this::unfinished);
    } catch (PeerFailure e) {
      System.err.println(e.getMessage());
      return Map.of("failed", String.valueOf(e.getMessage()).lines().findFirst().orElse(peer));
    }
  }

  private static String[] values(SourceRecord record, List<Field<String>> fields) {
    return fields.stream().map(field -> record.orElse(field, "")).toArray(String[]::new);
  }

  private Map<String, Object> unfinished() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("unfinished", true);
    figures.put("seconds", process.limit().toSeconds());
    return figures;
  }

  private static Map<String, Object> figures(
      PeerOutcome outcome, BiFunction<Curve, Double, Curve.Best> score) {
    Curve.Best f1 = score.apply(outcome.curve(), outcome.threshold());
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("seconds", outcome.seconds());
    figures.put("cpu_seconds", outcome.cpuSeconds());
    figures.put("f1", f1.oracle());
    figures.put("f1_default", f1.atDefault());
    figures.put("f1_oracle", f1.oracle());
    figures.put("threshold_default", outcome.threshold());
    figures.put("threshold_oracle", f1.threshold());
    figures.put("peak_mib", outcome.peakMib());
    figures.put("scored_pairs", outcome.curve().size());
    return figures;
  }
}
