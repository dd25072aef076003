package io.urbangov.resolve;

import io.urbangov.Field;
import io.urbangov.resolve.report.RunReport.FieldUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the compared and blocked fields are used: what is missing, shared by many, or too long. */
final class FieldScan {

  /** From so many entities on, a value may be a generic one. */
  private static final int MANY_ENTITIES = 10;

  /** And it has so many times as many records as the field's average value. */
  private static final int TIMES_USUAL = 20;

  private final Evidence evidence;

  private final Clusters entities;

  FieldScan(Evidence evidence, Clusters entities) {
    this.evidence = evidence;
    this.entities = entities;
  }

  List<FieldUse> fields() {
    Set<Field<?>> fields = new LinkedHashSet<>();
    evidence.waterfall().model().comparisons().forEach(compared -> fields.add(compared.field()));
    for (RuleBlocks rule : evidence.blocks().rules()) {
      rule.rule().parts().forEach(part -> fields.add(part.field()));
    }
    List<FieldUse> uses = new ArrayList<>();
    fields.forEach(field -> uses.add(use(evidence.table().column(field))));
    return uses;
  }

  private FieldUse use(Column<?> column) {
    int[] records = new int[column.distinct()];
    int[] shared = shared(column, records);
    int most = 0;
    int generic = 0;
    int tooLong = 0;
    int present = Arrays.stream(records).sum();
    double usual = (double) present / Math.max(1, column.distinct());
    for (int code = 0; code < shared.length; code++) {
      most = Math.max(most, shared[code]);
      generic += shared[code] >= MANY_ENTITIES && records[code] >= TIMES_USUAL * usual ? 1 : 0;
      tooLong += LongTexts.isTooLong(column.value(code)) ? 1 : 0;
    }
    return new FieldUse(column.field().name(), present, column.distinct(), most, generic, tooLong);
  }

  /** By code, the entities with the value; counts the records with it, too. */
  private int[] shared(Column<?> column, int[] records) {
    int[] shared = new int[column.distinct()];
    int[] lastEntity = new int[column.distinct()];
    for (int e = 0; e < entities.size(); e++) {
      for (int row : entities.rows(e)) {
        int code = column.code(row);
        if (code >= 0) {
          records[code]++;
          if (lastEntity[code] != e + 1) {
            lastEntity[code] = e + 1;
            shared[code]++;
          }
        }
      }
    }
    return shared;
  }
}
