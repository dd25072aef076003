package io.urbangov.nlp.name;

import io.urbangov.clean.Parsed;
import io.urbangov.clean.PersonName;
import io.urbangov.clean.PersonNames;
import io.urbangov.clean.Text;
import java.util.Arrays;
import java.util.List;

/** A person's name, ready to be compared. Immutable and thread-safe. */
final class PersonForm {

  private static final String DOT = "·";

  private final String folded;
  private final int[] points;
  private final int surname;
  private final boolean han;
  private final boolean hidden;
  private final List<String> parts;
  private final String joined;
  private final List<List<String>> syllables;
  private final List<String> spellings;

  PersonForm(String raw, NameReadings readings) {
    Parsed<PersonName> parsed = PersonNames.parse(raw);
    PersonName name = parsed.value().orElse(null);
    folded = name == null ? Text.canonical(raw) : name.full();
    points = folded.codePoints().toArray();
    surname = name == null ? 0 : name.surname().codePointCount(0, name.surname().length());
    han = Arrays.stream(points).anyMatch(Character::isIdeographic);
    hidden =
        (name != null && name.isSurnameOnly())
            || folded.indexOf('*') >= 0
            || folded.indexOf('某', 1) >= 0;
    parts =
        Arrays.stream(folded.split("[· ]", -1)).filter(part -> !part.isEmpty()).sorted().toList();
    joined = folded.replace(DOT, "").replace(" ", "");
    syllables = han ? readings.of(points, surname) : List.of();
    spellings = han && !hidden ? readings.spellings(syllables) : List.of();
  }

  /** One way to write it. */
  String folded() {
    return folded;
  }

  int length() {
    return points.length;
  }

  int point(int i) {
    return points[i];
  }

  /** How many characters the surname has; 0 when there is none to tell. */
  int surname() {
    return surname;
  }

  /** How many characters the given name has, or the whole name without a surname. */
  int given() {
    return points.length - surname;
  }

  boolean isHan() {
    return han;
  }

  /** Whether a part was not told: 张先生, 张*, 张某. */
  boolean isHidden() {
    return hidden;
  }

  /** Whether the character at a place is covered by a star. */
  boolean isCovered(int i) {
    return points[i] == '*' || points[i] == '某';
  }

  /** What blanks and dots part, sorted. */
  List<String> parts() {
    return parts;
  }

  /** Without blanks and dots. */
  String joined() {
    return joined;
  }

  /** The readings of each character; empty for a Latin name. */
  List<List<String>> syllables() {
    return syllables;
  }

  /** The spellings of the whole name, syllables parted by blanks; none for a hidden name. */
  List<String> spellings() {
    return spellings;
  }

  boolean hasSurnameOf(PersonForm other) {
    if (surname == 0 || surname != other.surname) {
      return false;
    }
    return Arrays.equals(points, 0, surname, other.points, 0, surname);
  }
}
