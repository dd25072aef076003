package io.urbangov.geo.address;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What speaks for and against two addresses being one, as figures in [0, 1], the same both ways.
 *
 * <p>For every kind of part how far it agrees and how far it differs, both 0 where one address does
 * not have it; for names how much of one is found in the other text; and how alike the texts and
 * their numbers are.
 */
final class PairEvidence {

  static final List<AddressTag> PARTS =
      List.of(
          AddressTag.PROVINCE,
          AddressTag.CITY,
          AddressTag.DISTRICT,
          AddressTag.TOWN,
          AddressTag.COMMUNITY,
          AddressTag.ROAD,
          AddressTag.ROAD_NUMBER,
          AddressTag.POI,
          AddressTag.HOUSE_NUMBER,
          AddressTag.CELL_NUMBER,
          AddressTag.FLOOR_NUMBER,
          AddressTag.ROOM_NUMBER);
  static final List<AddressTag> NAMES =
      List.of(
          AddressTag.COMMUNITY,
          AddressTag.ROAD,
          AddressTag.SUB_ROAD,
          AddressTag.POI,
          AddressTag.SUB_POI);

  /** What the figures of the texts are. */
  static final List<String> TEXTS =
      List.of(
          "characters shared",
          "characters of the shorter shared",
          "local characters shared",
          "local characters of the shorter shared",
          "numbers shared",
          "numbers of the fewer shared",
          "longest common run of the shorter",
          "length of the longest common run",
          "longest common run of the longer",
          "difference of length");

  static final int SIZE = 2 * PARTS.size() + 2 * NAMES.size() + TEXTS.size();

  private static final double LONG_RUN = 8;
  private static final double LONG_DIFFERENCE = 20;

  private final ComparedAddress a;
  private final ComparedAddress b;
  private final double[] figures = new double[SIZE];
  private int size;

  private PairEvidence(ComparedAddress a, ComparedAddress b) {
    this.a = a;
    this.b = b;
    PARTS.forEach(this::addPart);
    NAMES.forEach(this::addName);
    addTexts();
    addNumbers();
    addRuns();
  }

  static double[] of(ComparedAddress a, ComparedAddress b) {
    return new PairEvidence(a, b).figures;
  }

  private void add(double figure) {
    figures[size++] = figure;
  }

  private void addPart(AddressTag tag) {
    String left = a.part(tag);
    String right = b.part(tag);
    boolean both = !left.isEmpty() && !right.isEmpty();
    double alike = both ? alike(tag, left, right) : 0;
    add(alike);
    add(both ? 1 - alike : 0);
  }

  private static double alike(AddressTag tag, String left, String right) {
    return switch (tag) {
      case ROAD_NUMBER, HOUSE_NUMBER, CELL_NUMBER, FLOOR_NUMBER, ROOM_NUMBER ->
          ComparedAddress.number(left).equals(ComparedAddress.number(right)) ? 1 : 0;
      default -> Bigrams.dice(left, right);
    };
  }

  private void addName(AddressTag tag) {
    double left = found(a.part(tag), b);
    double right = found(b.part(tag), a);
    add(Math.max(left, right));
    add(left < 0 || right < 0 ? Math.max(0, Math.max(left, right)) : Math.min(left, right));
    figures[size - 2] = Math.max(0, figures[size - 2]);
  }

  /** How much of a name is in the other text, or -1 without a name. */
  private static double found(String name, ComparedAddress other) {
    if (name.isEmpty()) {
      return -1;
    }
    int[] bigrams = Bigrams.of(name);
    return (double) Bigrams.common(bigrams, other.bigrams) / bigrams.length;
  }

  private void addTexts() {
    add(Bigrams.jaccard(a.bigrams, b.bigrams));
    add(Bigrams.containment(a.bigrams, b.bigrams));
    add(Bigrams.jaccard(a.localBigrams, b.localBigrams));
    add(Bigrams.containment(a.localBigrams, b.localBigrams));
  }

  private void addNumbers() {
    Set<String> common = new HashSet<>(a.numbers);
    common.retainAll(b.numbers);
    int all = a.numbers.size() + b.numbers.size() - common.size();
    int few = Math.min(a.numbers.size(), b.numbers.size());
    add(all == 0 ? 0 : (double) common.size() / all);
    add(few == 0 ? 0 : (double) common.size() / few);
  }

  private void addRuns() {
    int run = longestRun(a.words, b.words);
    int few = Math.min(a.words.length(), b.words.length());
    int many = Math.max(a.words.length(), b.words.length());
    add((double) run / Math.max(1, few));
    add(Math.min(run, LONG_RUN) / LONG_RUN);
    add((double) run / Math.max(1, many));
    add(Math.min(1, Math.abs(a.local.length() - b.local.length()) / LONG_DIFFERENCE));
  }

  private static int longestRun(String a, String b) {
    int[] runs = new int[b.length() + 1];
    int longest = 0;
    for (int i = 0; i < a.length(); i++) {
      for (int j = b.length(); j > 0; j--) {
        runs[j] = a.charAt(i) == b.charAt(j - 1) ? runs[j - 1] + 1 : 0;
        longest = Math.max(longest, runs[j]);
      }
    }
    return longest;
  }

  @Override
  public String toString() {
    return Arrays.toString(figures);
  }
}
