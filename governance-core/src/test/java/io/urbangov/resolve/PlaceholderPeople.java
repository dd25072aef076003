package io.urbangov.resolve;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented persons with one to three records each, and rows that somebody filled in for nobody. */
final class PlaceholderPeople {

  static final LocalDate NO_DATE = LocalDate.of(1900, 1, 1);
  static final String NO_PHONE = "13800000000";
  static final Field<String> ADDRESS = Field.text("address");

  private static final String[] LATIN = {
    "anna", "peter", "maria", "john", "eva", "tom", "julia", "mark", "nina", "paul", "sara", "leo"
  };
  private static final String[] LATIN_SURNAMES = {
    "miller", "novak", "rossi", "silva", "meyer", "kowalski", "smith", "jansen", "dubois", "horvat"
  };
  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂文华建国志玉海";

  /** What a made-up row says. */
  enum Kind {
    ALL,
    PHONE_AND_DATE,
    TWO_GROUPS
  }

  private final Random random;
  private final boolean latin;

  PlaceholderPeople(long seed, boolean latin) {
    this.random = new Random(seed);
    this.latin = latin;
  }

  static Resolver.Builder resolver(boolean termFrequency) {
    return Resolver.of(EntityType.PERSON)
        .block(FieldKey.exact(People.PHONE))
        .block(FieldKey.exact(People.NAME), FieldKey.exact(People.BIRTH_DATE))
        .block(FieldKey.exact(People.BIRTH_DATE))
        .compare(People.NAME, Comparisons.jaroWinkler(0.8, 0.6).withTermFrequency())
        .compare(
            People.BIRTH_DATE,
            termFrequency ? Comparisons.date().withTermFrequency() : Comparisons.date())
        .compare(
            People.PHONE,
            termFrequency
                ? Comparisons.damerauLevenshtein(1).withTermFrequency()
                : Comparisons.damerauLevenshtein(1))
        .compare(ADDRESS, Comparisons.bigrams(0.7, 0.4));
  }

  /** So many records of persons: the key tells which person, then which record. */
  List<SourceRecord> persons(int records) {
    List<SourceRecord> all = new ArrayList<>();
    for (int person = 0; all.size() < records; person++) {
      SourceRecord first = person(person);
      int copies = 1 + random.nextInt(3);
      for (int copy = 0; copy < copies && all.size() < records; copy++) {
        all.add(copy(first, person, copy));
      }
    }
    return all;
  }

  private SourceRecord person(int person) {
    return SourceRecord.builder(new RecordId("p", person + "-x"), EntityType.PERSON)
        .set(People.NAME, name())
        .set(People.BIRTH_DATE, LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000)))
        .set(People.PHONE, "19" + (100_000_000 + random.nextInt(900_000_000)))
        .set(
            ADDRESS,
            (latin ? "oak street " : "人民路")
                + random.nextInt(400)
                + (latin ? " flat " : "号")
                + person)
        .build();
  }

  private String name() {
    return latin
        ? one(LATIN) + " " + one(LATIN) + " " + one(LATIN_SURNAMES)
        : one(SURNAMES) + one(GIVEN) + one(GIVEN);
  }

  private String one(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private String one(String characters) {
    int at = random.nextInt(characters.length());
    return characters.substring(at, at + 1);
  }

  private SourceRecord copy(SourceRecord first, int person, int copy) {
    SourceRecord.Builder next =
        SourceRecord.builder(new RecordId("p", person + "-" + copy), EntityType.PERSON);
    String phone = first.orElse(People.PHONE, "");
    String name = first.orElse(People.NAME, "");
    next.set(People.NAME, random.nextInt(10) == 0 ? name.substring(0, name.length() - 1) : name);
    next.set(People.BIRTH_DATE, random.nextInt(8) == 0 ? null : first.orNull(People.BIRTH_DATE));
    next.set(People.PHONE, random.nextInt(6) == 0 ? phone.substring(0, 10) + "5" : phone);
    next.set(ADDRESS, random.nextInt(4) == 0 ? null : first.orNull(ADDRESS));
    return next.build();
  }

  /** So many rows that somebody filled in with what passes. */
  List<SourceRecord> madeUp(int records, Kind kind) {
    List<SourceRecord> all = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      boolean other = kind == Kind.TWO_GROUPS && i % 2 == 0;
      SourceRecord.Builder row =
          SourceRecord.builder(new RecordId("q", Integer.toString(i)), EntityType.PERSON)
              .set(People.NAME, latin ? "N/A" : "无")
              .set(People.BIRTH_DATE, other ? LocalDate.of(1970, 1, 1) : NO_DATE)
              .set(People.PHONE, other ? "00000000000" : NO_PHONE)
              .set(ADDRESS, latin ? "unknown" : "不详");
      if (kind == Kind.PHONE_AND_DATE) {
        row.set(People.NAME, name()).set(ADDRESS, null);
      } else if (other) {
        row.set(People.NAME, latin ? "test" : "测试").set(ADDRESS, latin ? "none" : "未填");
      }
      all.add(row.build());
    }
    return all;
  }

  private static String person(RecordId id) {
    return id.key().substring(0, id.key().indexOf('-'));
  }

  /** F1 over the pairs of records of persons. */
  static double f1(Resolution resolution, List<SourceRecord> persons) {
    Set<RecordId> ids = new HashSet<>();
    persons.forEach(record -> ids.add(record.id()));
    long found = 0;
    long right = 0;
    for (Entity entity : resolution.entities()) {
      List<RecordId> members = entity.members().stream().filter(ids::contains).toList();
      for (int i = 0; i < members.size(); i++) {
        for (int j = 0; j < i; j++) {
          found++;
          right += person(members.get(i)).equals(person(members.get(j))) ? 1 : 0;
        }
      }
    }
    long truth = 0;
    int same = 0;
    for (int i = 1; i < persons.size(); i++) {
      boolean one = person(persons.get(i).id()).equals(person(persons.get(i - 1).id()));
      same = one ? same + 1 : 0;
      truth += same;
    }
    return 2.0 * right / (found + truth);
  }

  static int largest(Resolution resolution) {
    return resolution.entities().stream().mapToInt(e -> e.members().size()).max().orElse(0);
  }
}
