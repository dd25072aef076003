package io.urbangov.benchmarks;

import io.urbangov.Field;
import io.urbangov.SourceRecord;
import io.urbangov.clean.Addresses;
import io.urbangov.clean.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The cleaning that all kinds share. */
final class RawText {

  private RawText() {}

  /** Width and case folded, runs of anything but letters and digits become one blank. */
  static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** An address or the name of a place: Chinese as the library cleans it, else words. */
  static String place(String text) {
    return hasHan(text) ? Addresses.canonical(text) : words(text);
  }

  /** The name of an organization or person: Chinese as it is but for width and case, else words. */
  static String name(String text) {
    return hasHan(text) ? Text.canonical(text) : words(text);
  }

  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(RawText::isHan);
  }

  /** Letters, digits and the star that hides one. */
  static String code(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}*]+", "");
  }

  /** The sex in one letter, where it is told in a usual way. */
  static String sex(String text) {
    return switch (letters(text)) {
      case "1", "m", "male", "男" -> "m";
      case "2", "f", "female", "女" -> "f";
      case "0", "9", "未知" -> "";
      default -> letters(text);
    };
  }

  static boolean isHan(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }

  /** Letters and digits only. */
  static String letters(String text) {
    return words(text).replace(" ", "");
  }

  /** Digits only. */
  static String digits(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\D+", "");
  }

  /** Applies a function to fields; what becomes empty is missing. */
  static SourceRecord map(
      SourceRecord record, List<Field<String>> fields, UnaryOperator<String> function) {
    SourceRecord.Builder builder = record.toBuilder();
    for (Field<String> field : fields) {
      record
          .find(field)
          .ifPresent(
              text -> {
                String clean = function.apply(text);
                builder.set(field, clean.isEmpty() ? null : clean);
              });
    }
    return builder.build();
  }
}
