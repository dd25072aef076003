package io.urbangov.clean;

import io.urbangov.Explanation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A resident's identity number (公民身份号码), 18 characters: address 6, birth date 8, sequence 3, check
 * character 1.
 *
 * <p>GB 11643-1999. Unknown address codes are accepted, for they may be old; 15 digits are
 * upgraded. Codes of refusal: {@code masked}, {@code length}, {@code characters}, {@code
 * birth-date}, {@code birth-future}, {@code check-character}. {@code toString()} and explanations
 * show no character of it. Immutable and thread-safe.
 *
 * @param id the 18 characters, X in upper case
 */
public record ResidentId(String id) {

  /** Throws {@link IllegalArgumentException} if the number is not valid. */
  public ResidentId {
    check(id, LocalDate.MAX).throwIfBroken();
  }

  /** Reads a number; births up to the year 2100 are taken. */
  public static Parsed<ResidentId> parse(String raw) {
    return parse(raw, LocalDate.MAX);
  }

  /** Reads a number; births after the day are refused. */
  public static Parsed<ResidentId> parse(String raw, LocalDate today) {
    return check(prepared(raw), today).parsed(ResidentId::new);
  }

  /** Whether a text is a number. */
  public static boolean isValid(String raw) {
    return parse(raw) instanceof Parsed.Valid;
  }

  /**
   * The visible part of a masked number, for comparing; 15 characters become 18. Invalid, with code
   * {@code not-masked}, when nothing is hidden or the length is another.
   */
  public static Parsed<MaskedText> parseMasked(String raw) {
    String text = prepared(raw);
    if (text.isEmpty()) {
      return Parsed.missing();
    }
    return isMasked(text)
        ? Parsed.of(new MaskedText(text))
        : Parsed.invalid("not-masked", "must be a number with some of its positions hidden");
  }

  /** What is right and wrong with each part, without showing it. */
  public static Explanation explain(String raw, LocalDate today) {
    return check(prepared(raw), today).explanation();
  }

  /** The 6 digits of the county of first registration, as it was then. */
  public String addressCode() {
    return id.substring(0, 6);
  }

  /** The birth date. */
  public LocalDate birthDate() {
    return findBirthDate(id).orElseThrow();
  }

  /** The sex: the 17th digit is odd for male. */
  public Sex sex() {
    return id.charAt(16) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  @Override
  public String toString() {
    return "ResidentId[valid]";
  }

  /** 15 digits become 18 by the century 19 and a check character, which a masked one hides. */
  private static String prepared(String raw) {
    String text = MaskedText.uniform(Text.compact(raw));
    if (text.length() != 15 || !text.chars().allMatch(c -> Digits.is(c) || c == '*')) {
      return text;
    }
    String longer = text.substring(0, 6) + "19" + text.substring(6);
    return longer + (Digits.isAll(longer) ? CheckCharacter.ofResidentId(longer) : '*');
  }

  private static boolean isMasked(String text) {
    return text.length() == 18
        && text.indexOf('*') >= 0
        && CheckCharacter.isWrittenIn("0123456789*", text.substring(0, 17))
        && "0123456789X*".indexOf(text.charAt(17)) >= 0;
  }

  private static Checkup check(String id, LocalDate today) {
    Checkup check = new Checkup("resident id (公民身份号码)", id);
    if (check.require(!isMasked(id), "visibility", "masked", "must not be masked")
        && check.hasLength(18)
        && hasCharacters(check, id)) {
      check.note(() -> "address: " + province(id));
      requireBirth(check, findBirthDate(id), today);
      check.note(() -> "sex: told by the sequence");
      check.require(
          CheckCharacter.ofResidentId(id) == id.charAt(17),
          "check character",
          "check-character",
          "must be the one of GB 11643");
    }
    return check;
  }

  private static boolean hasCharacters(Checkup check, String id) {
    return check.require(
        Digits.isAll(id.substring(0, 17)) && (Digits.is(id.charAt(17)) || id.charAt(17) == 'X'),
        "characters",
        "characters",
        "must be 17 digits and a digit or X");
  }

  private static void requireBirth(Checkup check, Optional<LocalDate> birth, LocalDate today) {
    if (check.require(birth.isPresent(), "birth date", "birth-date", "must be a day since 1850")) {
      check.require(
          !birth.orElseThrow().isAfter(today),
          "time of birth",
          "birth-future",
          "must not lie in the future");
    }
  }

  private static Optional<LocalDate> findBirthDate(String id) {
    int year = Integer.parseInt(id, 6, 10, 10);
    if (year < Dates.FIRST_YEAR || year > Dates.LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(year, Integer.parseInt(id, 10, 12, 10), Integer.parseInt(id, 12, 14, 10)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static String province(String id) {
    return Provinces.nameOrEmpty(id.substring(0, 2)).isEmpty()
        ? "begins with no province of today, kept all the same"
        : "begins with a province";
  }
}
