package io.urbangov.resolve;

/**
 * How often each value of a field occurs in the records that a model was trained on; they stay as
 * they were, however the records change later. Immutable and thread-safe.
 */
final class Frequencies<T> {

  private final Dictionary<T> dictionary;
  private final int[] counts;
  private final int present;

  /**
   * Takes over what it is given.
   *
   * @param dictionary the distinct values
   * @param counts how many records have the value with a code; may be longer than the dictionary
   * @param present how many records have any value
   */
  Frequencies(Dictionary<T> dictionary, int[] counts, int present) {
    this.dictionary = dictionary;
    this.counts = counts;
    this.present = present;
  }

  /** How often the values of a column occurred in training, by their code in that column. */
  int[] byCode(Column<?> column) {
    if (column.frequencies() == this) {
      return counts;
    }
    int[] byCode = new int[column.distinct()];
    for (int code = 0; code < byCode.length; code++) {
      byCode[code] = count(column.value(code));
    }
    return byCode;
  }

  /** How many records have a value; 0 for one that was never seen. */
  int count(Object value) {
    int code = dictionary.find(value);
    return code < 0 ? 0 : counts[code];
  }

  /**
   * How often other records have the value that a pair shares: the pair itself does not count, and
   * half a record is added, so that a value seen nowhere else is rare but not impossible
   * (Krichevsky and Trofimov 1981). Such a value is at most as common as the usual one, however few
   * records there are.
   *
   * @param count how many records have the value
   * @param sharing how many of them do not count: the pair itself, or, where one of the pair is
   *     from outside, all records of the other's entity that have the value
   * @param usual the chance that two entities share any value
   */
  double beside(int count, int sharing, double usual) {
    int others = Math.max(0, count - sharing);
    double frequency = (others + 0.5) / (Math.max(0, present - sharing) + 2);
    return others == 0 ? Math.min(frequency, usual) : frequency;
  }
}
