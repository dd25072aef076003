package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;
import static io.urbangov.resolve.FieldKey.exact;

import io.urbangov.EntityType;
import io.urbangov.Field;
import io.urbangov.nlp.TextVector;
import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.Comparisons;
import io.urbangov.resolve.FieldKey;
import io.urbangov.resolve.Resolver;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/** When two rows are one appeal, and when two appeals are one matter. */
final class AppealSpec {

  private static final int WINDOW_DAYS = 4;
  private static final int LONG_TEXT = 30;

  private AppealSpec() {}

  /**
   * One appeal (同一诉求): one reporter wrote of one thing at about one time, through one channel or
   * several. The reporter is a condition, not evidence: else all that one person ever wrote would
   * be one appeal. And one silo does not file one appeal at two times: who calls the hotline again,
   * appeals again (重复诉求), unless the text is the same.
   */
  static Resolver appeals(Collection<String> silos) {
    Resolver.Builder appeals =
        Resolver.of(EntityType.APPEAL)
            .block(exact(PHONE), fewDays())
            .block(exact(NAME), exact(LOCAL_ADDRESS), fewDays())
            .block(longText())
            .compare(TEXT_VECTOR, Comparison.of("cosine", TextVector::cosine, 0.8, 0.5, 0.25))
            .compare(SITE, Comparisons.<String>exact().withTermFrequency())
            .compare(CATEGORY, Comparisons.<String>exact().withTermFrequency())
            .compare(TIME, within(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7)))
            .distinct(FULL_PHONE);
    silos.forEach(silo -> appeals.distinct(filedIn(silo)));
    return appeals.build();
  }

  /** When a silo first filed a text: a field of that silo's records only. */
  static Field<LocalDateTime> filedIn(String silo) {
    return Field.dateTime("filed in " + silo);
  }

  /** One matter (同一事项): the same thing at the same site, whoever wrote. */
  static Resolver matters() {
    return Resolver.of(EntityType.APPEAL)
        .block(exact(SITE))
        .compare(TEXT_VECTOR, Comparison.of("cosine", TextVector::cosine, 0.5, 0.3))
        .compare(SITE, Comparisons.exact())
        .compare(TIME, within(Duration.ofDays(3), Duration.ofDays(14), Duration.ofDays(45)))
        .build();
  }

  /** Two people may well write the same few words, but not the same whole message. */
  private static FieldKey<String> longText() {
    return new FieldKey<>(
        TEXT,
        "text of " + LONG_TEXT + " characters or more",
        text -> text.codePointCount(0, text.length()) < LONG_TEXT ? List.of() : List.of(text));
  }

  /**
   * Times at most a few days apart share a key: whoever writes again a month later, appeals again.
   */
  private static FieldKey<LocalDateTime> fewDays() {
    return new FieldKey<>(
        TIME,
        "few days of time",
        time -> {
          long block = Math.floorDiv(time.toLocalDate().toEpochDay(), WINDOW_DAYS);
          return List.of(Long.toString(block), Long.toString(block + 1));
        });
  }

  private static Comparison<LocalDateTime> within(Duration... bounds) {
    Comparison.Builder<LocalDateTime> levels = Comparison.levels();
    for (Duration bound : bounds) {
      levels.level(
          "within " + bound.toDays() + " days",
          (a, b) -> Duration.between(a, b).abs().compareTo(bound) <= 0);
    }
    return levels.build();
  }
}
