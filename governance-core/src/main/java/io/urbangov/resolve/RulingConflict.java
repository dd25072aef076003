package io.urbangov.resolve;

import io.urbangov.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * A steward's ruling that two records are the same, without effect because something stronger keeps
 * them apart (裁定冲突). Immutable and thread-safe.
 *
 * @param ruling the ruling
 * @param reason what keeps the two apart, without values
 */
public record RulingConflict(LabelledPair ruling, String reason) {

  /** All rulings of SAME whose records are in two entities. */
  static List<RulingConflict> list(Evidence evidence, Clusters clusters) {
    RecordTable table = evidence.table();
    List<RulingConflict> conflicts = new ArrayList<>();
    for (LabelledPair ruling : evidence.rulings().list()) {
      if (ruling.label() == Label.SAME && table.holds(ruling.a()) && table.holds(ruling.b())) {
        int a = table.row(ruling.a());
        int b = table.row(ruling.b());
        if (!clusters.together(a, b)) {
          List<Field<?>> fields = evidence.distinct().conflicts(table.record(a), table.record(b));
          conflicts.add(of(ruling, table.comparable(a, b), fields));
        }
      }
    }
    return List.copyOf(conflicts);
  }

  /**
   * A ruling without effect.
   *
   * @param comparable whether the two are not both from one clean source
   * @param fields the distinct fields of which the two have different values
   */
  static RulingConflict of(LabelledPair ruling, boolean comparable, List<Field<?>> fields) {
    if (!comparable) {
      return new RulingConflict(ruling, "both are from one clean source");
    }
    String reason =
        fields.isEmpty()
            ? "other records of the two entities keep them apart"
            : "one entity has one " + fields.get(0);
    return new RulingConflict(ruling, reason);
  }
}
