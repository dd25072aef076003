package io.urbangov.geo.address;

import static java.util.Objects.requireNonNull;

import io.urbangov.Explanation;
import io.urbangov.resolve.Similarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How likely two addresses are the same place, in [0, 1]; 1 for those that normalize to one text.
 *
 * <p>Weighs the parts both have, how much of a name is in the other text, numbers, and characters
 * in common; upper levels may be missing on one side. {@link #explain} says what each gave. Some
 * ten thousand pairs a second and core. Immutable and thread-safe.
 */
public final class AddressSimilarity implements Similarity<String> {

  private final AddressNormalizer normalizer;
  private final double[] weights;

  private AddressSimilarity(AddressNormalizer normalizer, double[] weights) {
    this.normalizer = requireNonNull(normalizer, "normalizer");
    this.weights = weights;
  }

  /** Weighs by weights set by hand: good for an order, less so as a probability. */
  public static AddressSimilarity of(AddressNormalizer normalizer) {
    return new AddressSimilarity(normalizer, DefaultWeights.all());
  }

  /**
   * Weighs by weights that fit labelled pairs best; some hundreds of both kinds are needed.
   *
   * <p>The same pairs in the same order give the same weights.
   */
  public static AddressSimilarity train(
      AddressNormalizer normalizer, List<LabelledAddresses> labelled) {
    AddressSimilarity plain = of(normalizer);
    List<double[]> rows = new ArrayList<>();
    boolean[] labels = new boolean[labelled.size()];
    for (LabelledAddresses pair : labelled) {
      labels[rows.size()] = pair.same();
      rows.add(PairEvidence.of(plain.compared(pair.a()), plain.compared(pair.b())));
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("labelled must not be empty");
    }
    return new AddressSimilarity(normalizer, LogisticFit.fit(rows, labels));
  }

  @Override
  public double of(String a, String b) {
    return of(compared(a), compared(b));
  }

  private double of(ComparedAddress a, ComparedAddress b) {
    if (!a.text().isEmpty() && a.text().equals(b.text())) {
      return 1;
    }
    return LogisticFit.probability(LogisticFit.logOdds(PairEvidence.of(a, b), weights));
  }

  private ComparedAddress compared(String text) {
    return new ComparedAddress(text, normalizer.normalize(text));
  }

  /** The similarity, and what each element gave to it, in log odds; never shows the addresses. */
  public Explanation explain(String a, String b) {
    ComparedAddress left = compared(a);
    ComparedAddress right = compared(b);
    double[] figures = PairEvidence.of(left, right);
    List<Explanation> details = new ArrayList<>();
    int at = 0;
    for (AddressTag tag : PairEvidence.PARTS) {
      add(details, weigh(figures, at, at + 2), tag.tag() + word(figures[at], figures[at + 1]));
      at += 2;
    }
    for (AddressTag tag : PairEvidence.NAMES) {
      add(details, weigh(figures, at, at + 2), tag.tag() + " found in the other");
      at += 2;
    }
    for (String text : PairEvidence.TEXTS) {
      add(details, weigh(figures, at, at + 1), text);
      at++;
    }
    add(details, weights[PairEvidence.SIZE], "before any evidence");
    details.sort(Comparator.comparingDouble((Explanation one) -> -Math.abs(one.value())));
    boolean equal = !left.text().isEmpty() && left.text().equals(right.text());
    String text = equal ? "same normalized address" : "similarity of addresses";
    return new Explanation(of(left, right), text, details);
  }

  private double weigh(double[] figures, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += weights[i] * figures[i];
    }
    return sum;
  }

  private static String word(double agrees, double differs) {
    return differs == 0 ? " agrees" : agrees == 0 ? " differs" : " agrees in part";
  }

  private static void add(List<Explanation> details, double value, String text) {
    if (value != 0) {
      details.add(Explanation.of(value, text));
    }
  }
}
