package io.urbangov.resolve;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented persons that are hard to tell apart: few names, households that share a phone and a
 * street, copies in which every field may be missing or another one. The true person of a record is
 * the part of its key before the dot.
 */
final class Hard {

  static final Field<String> SURNAME = Field.text("surname");
  static final Field<String> GIVEN = Field.text("given");
  static final Field<String> YEAR = Field.text("year");
  static final Field<String> PHONE = Field.text("phone");
  static final Field<String> STREET = Field.text("street");
  private static final List<Field<String>> FIELDS = List.of(SURNAME, GIVEN, YEAR, PHONE, STREET);

  private static final int[] VALUES = {60, 150, 70, 4_000, 120};
  private static final double[] MISSING = {0.02, 0.02, 0.1, 0.35, 0.25};
  private static final double[] OTHER = {0.06, 0.1, 0.1, 0.25, 0.2};

  private Hard() {}

  static Resolver.Builder resolver() {
    return Resolver.of(EntityType.PERSON)
        .block(FieldKey.exact(PHONE))
        .block(FieldKey.exact(SURNAME), FieldKey.exact(GIVEN))
        .block(FieldKey.exact(SURNAME), FieldKey.exact(YEAR))
        .block(FieldKey.exact(GIVEN), FieldKey.exact(YEAR))
        .block(FieldKey.exact(YEAR), FieldKey.exact(STREET))
        .compare(SURNAME, Comparisons.<String>exact().withTermFrequency())
        .compare(GIVEN, Comparisons.<String>exact().withTermFrequency())
        .compare(YEAR, Comparisons.exact())
        .compare(PHONE, Comparisons.exact())
        .compare(STREET, Comparisons.exact());
  }

  /** So many persons of one to four records each. */
  static List<SourceRecord> people(int persons, long seed) {
    return people(persons, seed, 4);
  }

  /** The same, one in so many sharing surname, phone and street with the one before. */
  static List<SourceRecord> people(int persons, long seed, int oneInHousehold) {
    Random random = new Random(seed);
    List<SourceRecord> records = new ArrayList<>();
    String[] before = values(random);
    for (int person = 0; person < persons; person++) {
      String[] values = values(random);
      if (random.nextInt(oneInHousehold) == 0) { // the household of the one before
        values[0] = before[0];
        values[3] = before[3];
        values[4] = before[4];
      }
      int copies = 1 + random.nextInt(4);
      for (int copy = 0; copy < copies; copy++) {
        records.add(copy(person + "." + copy, values, random));
      }
      before = values;
    }
    return records;
  }

  private static String[] values(Random random) {
    String[] values = new String[VALUES.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = one(k, random);
    }
    return values;
  }

  /** Some values are common, most are rare. */
  private static String one(int field, Random random) {
    double share = random.nextDouble();
    return "v" + (int) (share * share * VALUES[field]);
  }

  private static SourceRecord copy(String key, String[] values, Random random) {
    SourceRecord.Builder record = SourceRecord.builder(new RecordId("s", key), EntityType.PERSON);
    for (int k = 0; k < values.length; k++) {
      double luck = random.nextDouble();
      if (luck >= MISSING[k]) {
        record.set(FIELDS.get(k), luck < MISSING[k] + OTHER[k] ? one(k, random) : values[k]);
      }
    }
    return record.build();
  }

  static String person(RecordId id) {
    return id.key().substring(0, id.key().indexOf('.'));
  }

  static boolean same(RecordId a, RecordId b) {
    return person(a).equals(person(b));
  }

  /** What someone who knows says about these pairs. */
  static Labels answer(Labels known, List<ScoredPair> questions) {
    List<LabelledPair> answers = new ArrayList<>();
    for (ScoredPair pair : questions) {
      Label label = same(pair.a(), pair.b()) ? Label.SAME : Label.DIFFERENT;
      answers.add(LabelledPair.of(pair.a(), pair.b(), label));
    }
    return known.with(answers);
  }
}
