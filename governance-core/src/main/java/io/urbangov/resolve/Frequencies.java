package io.urbangov.resolve;

/**
 * How many entities have each value of a field, in the records that a model was trained on; they
 * stay as they were, however the records change later. Immutable and thread-safe.
 *
 * <p>Entities, not records: a value that one entity's ten records repeat is as rare as if it had
 * one record. Counted by record, the better an entity is documented, the less its values would
 * weigh.
 */
final class Frequencies<T> {

  /** Where little is known, and the most (Krichevsky and Trofimov 1981). */
  private static final double MOST_UNSEEN = 0.5;

  /** How many values that is worth. */
  private static final double ASSUMED = 10;

  private final Dictionary<T> dictionary;
  private final int[] counts;
  private final int present;

  /** How many others have a value that nobody else was seen with, on average. */
  private final double unseen;

  /**
   * Takes over what it is given.
   *
   * @param dictionary the distinct values
   * @param counts how many entities have the value with a code; may be longer than the dictionary
   * @param present how many have any value, counted once for each that they have
   */
  Frequencies(Dictionary<T> dictionary, int[] counts, int present) {
    this.dictionary = dictionary;
    this.counts = counts;
    this.present = present;
    this.unseen = unseen(counts);
  }

  /**
   * Where values that two entities have are few beside those that one has, as with phones, one more
   * is not to be expected either. Source: Good (1953), The population frequencies of species.
   */
  private static double unseen(int[] counts) {
    long once = 0;
    long twice = 0;
    for (int count : counts) {
      once += count == 1 ? 1 : 0;
      twice += count == 2 ? 1 : 0;
    }
    return Math.min(MOST_UNSEEN, (2 * twice + ASSUMED * MOST_UNSEEN) / (once + ASSUMED));
  }

  /**
   * Counts a value once for all records of an entity that have it.
   *
   * @param entities by record, a number of its entity
   */
  static <T> Frequencies<T> ofEntities(Column<T> column, int[] entities) {
    int[] counts = new int[column.distinct()];
    int total = 0;
    LongIndex seen = new LongIndex();
    for (int record = 0; record < entities.length; record++) {
      int code = column.code(record);
      int known = seen.size();
      if (code >= 0 && seen.add((long) code << 32 | entities[record]) == known) {
        counts[code]++;
        total++;
      }
    }
    return new Frequencies<>(column.dictionary(), counts, total);
  }

  /** How often the values of a column occurred in training, by their code in that column. */
  int[] byCode(Column<?> column) {
    if (column.dictionary() == dictionary) {
      return counts;
    }
    int[] byCode = new int[column.distinct()];
    for (int code = 0; code < byCode.length; code++) {
      byCode[code] = count(column.value(code));
    }
    return byCode;
  }

  /** How many entities have a value; 0 for one that was never seen. */
  int count(Object value) {
    int code = dictionary.find(value);
    return code < 0 ? 0 : counts[code];
  }

  /**
   * How often other entities have the value that a pair shares: the pair itself does not count, and
   * half an entity is added, so that a value seen nowhere else is rare but not impossible
   * (Krichevsky and Trofimov 1981). Such a value is at most as common as the usual one, however few
   * entities there are.
   *
   * @param count how many entities have the value
   * @param sharing how many of those do not count: both of a pair, or, where one of the pair is
   *     from outside, the entity of the other
   * @param usual the chance that two entities share any value
   */
  double beside(int count, int sharing, double usual) {
    int others = Math.max(0, count - sharing);
    double more = others == 0 ? unseen : MOST_UNSEEN;
    double frequency = (others + more) / (Math.max(0, present - sharing) + 2);
    return others == 0 ? Math.min(frequency, usual) : frequency;
  }
}
