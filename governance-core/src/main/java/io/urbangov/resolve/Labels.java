package io.urbangov.resolve;

import static java.util.Objects.requireNonNull;

import io.urbangov.RecordId;
import io.urbangov.Rejection;
import io.urbangov.load.RowSource;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What people said about pairs of records (人工标注集): at most one label a pair, in no order of the
 * two. Of several labels of one pair the latest counts; one without a moment counts as the oldest,
 * and of two at the same moment the one that came later.
 *
 * <p>Kept as CSV with the columns a, b, label, who, when, so that reviewers' work outlives a run:
 * ids as {@code source:key}, moments as ISO 8601 instants. A file may simply be appended to.
 * Immutable and thread-safe.
 */
public final class Labels {

  private static final Labels NONE = new Labels(new TreeMap<>());

  private final SortedMap<RecordPair, LabelledPair> pairs;

  private Labels(SortedMap<RecordPair, LabelledPair> pairs) {
    this.pairs = pairs;
  }

  /** No labels. */
  public static Labels none() {
    return NONE;
  }

  /** Takes these labels. */
  public static Labels of(LabelledPair... pairs) {
    return of(Arrays.asList(pairs));
  }

  /** Takes these labels, in the order of their coming. */
  public static Labels of(Collection<LabelledPair> pairs) {
    return NONE.with(pairs);
  }

  /** These labels and more of them, which come later. */
  public Labels with(Collection<LabelledPair> more) {
    SortedMap<RecordPair, LabelledPair> all = new TreeMap<>(pairs);
    for (LabelledPair pair : more) {
      all.merge(new RecordPair(pair.a(), pair.b()), pair, Labels::later);
    }
    return new Labels(all);
  }

  /** These labels and one more, which comes later, by nobody in particular. */
  public Labels with(RecordId a, RecordId b, Label label) {
    return with(List.of(LabelledPair.of(a, b, requireNonNull(label, "label"))));
  }

  /** Of two labels of one pair, the one that counts. */
  static LabelledPair later(LabelledPair before, LabelledPair after) {
    Instant then = before.when();
    Instant now = after.when();
    boolean stays = then != null && (now == null || now.isBefore(then));
    return stays ? before : after;
  }

  /** How many pairs have a label. */
  public int size() {
    return pairs.size();
  }

  /** How many pairs have this label. */
  public int count(Label label) {
    return (int) pairs.values().stream().filter(pair -> pair.label() == label).count();
  }

  /** The label of two records, in any order. */
  public Optional<Label> find(RecordId a, RecordId b) {
    return a.equals(b)
        ? Optional.empty()
        : Optional.ofNullable(pairs.get(RecordPair.of(a, b))).map(LabelledPair::label);
  }

  boolean has(RecordId a, RecordId b, Label label) {
    return !pairs.isEmpty() && find(a, b).filter(found -> found == label).isPresent();
  }

  /** All labelled pairs, ascending by their ids. */
  public List<LabelledPair> list() {
    return List.copyOf(pairs.values());
  }

  /**
   * Reads labels. A row that is none costs itself only, with the code {@code record.invalid},
   * {@code pair.invalid}, {@code label.invalid} or {@code when.invalid}.
   */
  public static Labels read(RowSource rows, Consumer<? super Rejection> rejections) {
    List<LabelledPair> read = new ArrayList<>();
    rows.rows(
        LabelRows.REQUIRED,
        row -> LabelRows.read(row, rows.name(), rejections).ifPresent(read::add),
        rejections);
    return of(read);
  }

  /**
   * Writes these labels as CSV with a header, ascending by ids; {@link #read} gives them back. The
   * writer stays open.
   *
   * @throws java.io.UncheckedIOException if it cannot be written to
   */
  public void write(Writer out) {
    LabelRows.write(pairs.values(), out);
  }

  /** How many labels there are; no ids. */
  @Override
  public String toString() {
    return count(Label.SAME)
        + " same, "
        + count(Label.DIFFERENT)
        + " different, "
        + count(Label.UNSURE)
        + " unsure";
  }
}
