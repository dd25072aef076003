package io.urbangov.examples.quickstart;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.fuse.FusedValue;
import io.urbangov.fuse.Survivorship;
import io.urbangov.resolve.Resolution;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints the one record that an entity's records make, and why each value is in it. */
final class FusedLines {

  private static final Survivorship MOST_AGREED = Survivorship.trusting();
  private static final List<Field<?>> PERSON =
      List.of(NAME, SEX, BIRTH_DATE, RESIDENT_ID, PHONE, ADDRESS);
  private static final List<Field<?>> OTHER = List.of(NAME, ADDRESS, CREDIT_CODE, LEGAL_PERSON);

  private final PrintStream out;

  FusedLines(PrintStream out) {
    this.out = out;
  }

  void print(Entity entity, Resolution resolution) {
    List<SourceRecord> records = entity.members().stream().map(resolution::getRecord).toList();
    boolean person = entity.type().equals(EntityType.PERSON);
    for (Field<?> field : person ? PERSON : OTHER) {
      MOST_AGREED.fuse(field, records).ifPresent(value -> print(value, person));
    }
  }

  /** What names a person is not shown. */
  private void print(FusedValue<?> fused, boolean hidden) {
    out.printf(
        Locale.ROOT,
        "  %s: %s (%s: %d agree, %d differ; from %s)%n",
        fused.field(),
        hidden || fused.field().equals(LEGAL_PERSON) ? "***" : fused.value(),
        fused.provenance().rule(),
        fused.provenance().agreeing(),
        fused.provenance().differing(),
        fused.provenance().record());
  }
}
