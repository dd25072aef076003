package io.urbangov.resolve;

import io.urbangov.resolve.report.RunReport;
import io.urbangov.resolve.report.RunReport.Warning;
import io.urbangov.resolve.report.WarningCode;
import java.util.ArrayList;
import java.util.List;

/** What looks wrong about a run, the most serious first. */
final class Warnings {

  /** From so many records on, an entity is suspicious. */
  private static final int LARGE = 100;

  /** In a small table, from so many on, if they are a tenth of all records. */
  private static final int LARGE_AMONG_FEW = 20;

  private final List<Warning> warnings = new ArrayList<>();

  List<Warning> of(
      MatchModel model,
      RunReport.Totals totals,
      List<RunReport.Rule> rules,
      RunReport.Unlinkable unlinkable,
      List<RunReport.FieldUse> fields,
      List<Column<?>> columns,
      int largestEntity) {
    for (Column<?> column : columns) {
      add(WarningCode.PLACEHOLDER, column.field().name(), column.recordsWithPlaceholder());
    }
    model.comparisons().forEach(compared -> compared(compared.field().name(), fields));
    rules.forEach(rule -> rule(rule, totals.records()));
    if (!model.convergence().reached()) {
      add(WarningCode.NOT_CONVERGED, "", model.convergence().rounds());
    }
    if (largestEntity >= LARGE
        || (largestEntity >= LARGE_AMONG_FEW && largestEntity >= totals.records() / 10)) {
      add(WarningCode.LARGE_ENTITY, "", largestEntity);
    }
    equalIsNoEvidence(model, fields);
    fields.forEach(field -> add(WarningCode.GENERIC_VALUES, field.field(), field.genericValues()));
    fields.forEach(field -> add(WarningCode.VALUES_TOO_LONG, field.field(), field.tooLong()));
    int lost = unlinkable.unkeyed() + unlinkable.skipped() + unlinkable.poor();
    add(WarningCode.UNLINKABLE, "", lost);
    return warnings;
  }

  private void add(WarningCode code, String subject, long count) {
    if (count > 0) {
      warnings.add(new Warning(code, subject, count));
    }
  }

  private void compared(String name, List<RunReport.FieldUse> fields) {
    for (RunReport.FieldUse field : fields) {
      if (field.field().equals(name) && field.present() == 0) {
        warnings.add(new Warning(WarningCode.FIELD_EMPTY, name, 0));
      } else if (field.field().equals(name) && field.distinct() == 1 && field.present() > 1) {
        add(WarningCode.FIELD_CONSTANT, name, field.present());
      }
    }
  }

  private void rule(RunReport.Rule rule, int records) {
    if (rule.unkeyed() == records && records > 0) {
      warnings.add(new Warning(WarningCode.RULE_WITHOUT_KEYS, rule.rule(), 0));
    } else if (rule.skippedBlocks() > 0 && rule.skippedBlocks() == rule.blocks()) {
      add(WarningCode.RULE_SKIPPED, rule.rule(), rule.skippedBlocks());
    } else {
      add(WarningCode.BLOCKS_SKIPPED, rule.rule(), rule.skippedBlocks());
    }
  }

  private void equalIsNoEvidence(MatchModel model, List<RunReport.FieldUse> fields) {
    for (int k = 0; k < model.comparisons().size(); k++) {
      FieldComparison<?> compared = model.comparisons().get(k);
      String name = compared.field().name();
      boolean used =
          fields.stream().anyMatch(field -> field.field().equals(name) && field.present() > 0);
      if (used && model.weight(k, compared.comparison().best()) <= 0) {
        warnings.add(new Warning(WarningCode.EQUAL_IS_NO_EVIDENCE, name, 0));
      }
    }
  }
}
