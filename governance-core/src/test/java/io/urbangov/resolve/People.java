package io.urbangov.resolve;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Invented persons as text blocks: {@code source:key | name | birth date | phone | id}. */
final class People {

  static final Field<String> NAME = Field.text("name");
  static final Field<LocalDate> BIRTH_DATE = Field.date("birth_date");
  static final Field<String> PHONE = Field.text("phone");
  static final Field<String> ID = Field.text("id");

  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂";

  private People() {}

  static Resolver.Builder resolver() {
    return Resolver.of(EntityType.PERSON)
        .block(FieldKey.exact(PHONE))
        .block(FieldKey.exact(NAME), FieldKey.exact(BIRTH_DATE))
        .block(FieldKey.exact(BIRTH_DATE))
        .compare(NAME, Comparisons.jaroWinkler(0.8, 0.6).withTermFrequency())
        .compare(BIRTH_DATE, Comparisons.date())
        .compare(PHONE, Comparisons.damerauLevenshtein(1));
  }

  static List<SourceRecord> parse(String text) {
    return new ArrayList<>(text.lines().filter(line -> !line.isBlank()).map(People::line).toList());
  }

  private static SourceRecord line(String line) {
    String[] cells = line.split("\\|", -1);
    SourceRecord.Builder record =
        SourceRecord.builder(RecordId.parse(cells[0].strip()), EntityType.PERSON);
    for (int i = 1; i < cells.length; i++) {
      String cell = cells[i].strip();
      if (!cell.isEmpty()) {
        switch (i) {
          case 1 -> record.set(NAME, cell);
          case 2 -> record.set(BIRTH_DATE, LocalDate.parse(cell));
          case 3 -> record.set(PHONE, cell);
          default -> record.set(ID, cell);
        }
      }
    }
    return record.build();
  }

  /** Persons who have nothing to do with each other, from source s. */
  static List<SourceRecord> strangers(int count, long seed) {
    Random random = new Random(seed);
    List<SourceRecord> records = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      records.add(
          SourceRecord.builder(new RecordId("s", Integer.toString(i)), EntityType.PERSON)
              .set(NAME, one(SURNAMES, random) + one(GIVEN, random) + one(GIVEN, random))
              .set(BIRTH_DATE, LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000)))
              .set(PHONE, String.format("1990000%04d", i))
              .build());
    }
    return records;
  }

  /** Strangers from source s, and a copy of each from source t with one slip in some of them. */
  static List<SourceRecord> withDuplicates(int count, long seed) {
    Random random = new Random(seed);
    List<SourceRecord> records = strangers(count, seed);
    for (SourceRecord original : List.copyOf(records)) {
      SourceRecord.Builder copy =
          SourceRecord.builder(new RecordId("t", original.id().key()), EntityType.PERSON)
              .set(NAME, original.orNull(NAME))
              .set(BIRTH_DATE, original.orNull(BIRTH_DATE))
              .set(PHONE, random.nextInt(5) == 0 ? null : original.orNull(PHONE));
      records.add(copy.build());
    }
    return records;
  }

  private static String one(String characters, Random random) {
    int at = random.nextInt(characters.length());
    return characters.substring(at, at + 1);
  }

  /** {@code a:1=b:7 | b:3}: the members of each entity. */
  static String show(Resolution resolution) {
    return resolution.entities().stream().map(People::show).collect(Collectors.joining(" | "));
  }

  private static String show(Entity entity) {
    return entity.members().stream().map(RecordId::toString).collect(Collectors.joining("="));
  }
}
