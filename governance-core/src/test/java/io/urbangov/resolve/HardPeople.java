package io.urbangov.resolve;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented persons that are hard to tell apart: chains of records of which each is a little unlike
 * the last, twins, households with one phone, generic phones and names, people known to a clean
 * registry and others with ids; and every record in several versions.
 */
final class HardPeople {

  private static final String[] SURNAMES = {"赵", "钱", "孙", "李", "欧阳"};
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳";

  private final Random random;

  HardPeople(long seed) {
    this.random = new Random(seed);
  }

  static Resolver.Builder resolver() {
    return Resolver.of(EntityType.PERSON)
        .block(FieldKey.exact(People.PHONE))
        .block(FieldKey.exact(People.NAME))
        .block(FieldKey.prefix(People.NAME, 1), FieldKey.exact(People.BIRTH_DATE))
        .block(
            new FieldKey<>(
                People.NAME,
                "characters",
                name -> name.codePoints().mapToObj(Character::toString).toList()),
            FieldKey.exact(People.BIRTH_DATE))
        .compare(People.NAME, Comparisons.jaroWinkler(0.8, 0.6).withTermFrequency())
        .compare(People.BIRTH_DATE, Comparisons.date())
        .compare(People.PHONE, Comparisons.damerauLevenshtein(1).withTermFrequency())
        .distinct(People.ID)
        .cleanSource("registry");
  }

  /** So many records, each as it is at first. */
  List<SourceRecord> draw(int count) {
    List<SourceRecord> records = new ArrayList<>();
    while (records.size() < count) {
      SourceRecord last = records.isEmpty() ? null : records.get(records.size() - 1);
      RecordId id = new RecordId(source(), String.format("%05d", records.size()));
      records.add(last == null || random.nextInt(3) == 0 ? stranger(id) : like(last, id));
    }
    return records;
  }

  private String source() {
    return switch (random.nextInt(4)) {
      case 0 -> "registry";
      case 1 -> "hotline";
      default -> "visits";
    };
  }

  private SourceRecord stranger(RecordId id) {
    return SourceRecord.builder(id, EntityType.PERSON)
        .set(People.NAME, random.nextInt(15) == 0 ? "无" : name())
        .set(People.BIRTH_DATE, random.nextInt(8) == 0 ? null : birthDate())
        .set(People.PHONE, phone())
        .set(People.ID, random.nextInt(3) == 0 ? "id" + random.nextInt(1_000) : null)
        .build();
  }

  private String name() {
    return SURNAMES[random.nextInt(SURNAMES.length)]
        + GIVEN.charAt(random.nextInt(GIVEN.length()))
        + GIVEN.charAt(random.nextInt(GIVEN.length()));
  }

  private LocalDate birthDate() {
    return LocalDate.of(1980, 1, 1).plusDays(random.nextInt(400));
  }

  private String phone() {
    return random.nextInt(6) == 0 ? "13800000000" : "1990000" + (1_000 + random.nextInt(600));
  }

  /** The next link of a chain, a twin, or a member of the household. */
  SourceRecord like(SourceRecord last, RecordId id) {
    SourceRecord.Builder next =
        SourceRecord.builder(id, EntityType.PERSON)
            .set(People.NAME, last.orNull(People.NAME))
            .set(People.BIRTH_DATE, last.orNull(People.BIRTH_DATE))
            .set(People.PHONE, last.orNull(People.PHONE))
            .set(People.ID, random.nextInt(4) == 0 ? last.orNull(People.ID) : null);
    switch (random.nextInt(6)) {
      case 0 -> next.set(People.NAME, name());
      case 1 -> next.set(People.BIRTH_DATE, birthDate());
      case 2 -> next.set(People.PHONE, phone());
      case 3 -> next.set(People.PHONE, null);
      case 4 -> next.set(People.ID, "id" + random.nextInt(1_000));
      default -> {}
    }
    return next.build();
  }
}
