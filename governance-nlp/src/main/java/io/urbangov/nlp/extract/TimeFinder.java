package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.Period.Grain;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds times and works out when they were, as seen from the moment the message was sent.
 *
 * <p>A time is a point, or two of them with 到 between, or one with 至今 behind; the second takes over
 * what it leaves unsaid. Thread-safe.
 */
final class TimeFinder {

  private static final String STARTS =
      "0123456789昨今明前后大上下本这去每近过刚周星礼国春元中五清端除暑寒凌早晚夜半深傍午一二三四五六七八九十两当廿〇";

  private static final Pattern TO = Pattern.compile(" ?(?:到|至(?!今)|直到|—{1,2}|-{1,2}|~|–) ?");
  private static final Pattern NOW =
      Pattern.compile("(?:直)?(?:至今|到今天|至今天|到现在|至现在|到目前|至目前|到如今|以来|之后至今|起至今|开始至今)");
  private static final Pattern ABOUT = Pattern.compile("(?:左右|前后|上下|许)");
  private static final Pattern TAIL = Pattern.compile("期间|起(?![诉火来码重哄伏源点草]|开)|以后|之后|以前|之前");

  private final ZoneId zone;

  TimeFinder(ZoneId zone) {
    this.zone = zone;
  }

  void find(Scan scan, Instant sent) {
    LocalDateTime now = LocalDateTime.ofInstant(sent, zone);
    int at = 0;
    while (at < scan.length()) {
      int end = STARTS.indexOf(scan.chars()[at]) < 0 ? at : read(scan, at, now);
      at = Math.max(at + 1, end);
    }
  }

  private int read(Scan scan, int at, LocalDateTime now) {
    try {
      Cursor cursor = new Cursor(scan.text(), at);
      Period period = new PointReader(cursor, now).read(null);
      if (period == null || !scan.isFree(at, cursor.at())) {
        return at;
      }
      Period whole = extended(cursor, period, now);
      if (scan.isFree(at, cursor.at())) {
        scan.add(new Mention.Time(at, cursor.at(), span(whole).orElse(null)));
      }
      return cursor.at();
    } catch (DateTimeException | ArithmeticException noSuchTime) {
      return at;
    }
  }

  private static Period extended(Cursor cursor, Period period, LocalDateTime now) {
    Period whole = cursor.take(ABOUT) ? period.roughly() : period;
    if (cursor.take(NOW)) {
      return whole.until(now);
    }
    int behind = cursor.at();
    if (cursor.take(TO)) {
      Period end = new PointReader(cursor, now).read(whole);
      if (end == null) {
        cursor.back(behind);
      } else {
        whole = joined(whole, end);
      }
    }
    if (cursor.take(ABOUT)) {
      whole = whole.roughly();
    }
    cursor.take(TAIL);
    return whole;
  }

  private static Period joined(Period first, Period last) {
    if (first.recurs() || last.recurs()) {
      return first.recurs() ? first : last;
    }
    LocalDateTime to = last.grain() == Grain.CLOCK ? last.from() : last.to();
    boolean overnight = last.grain() == Grain.CLOCK && !to.isAfter(first.from());
    return new Period(
        first.from(),
        overnight ? to.plusDays(1) : to,
        first.grain(),
        first.vague() || last.vague());
  }

  private Optional<TimeSpan> span(@Nullable Period period) {
    if (period == null || period.recurs() || !period.from().isBefore(period.to())) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeSpan(
            period.from().atZone(zone).toInstant(),
            period.to().atZone(zone).toInstant(),
            period.vague()));
  }
}
