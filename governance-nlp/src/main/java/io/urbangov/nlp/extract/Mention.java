package io.urbangov.nlp.extract;

import static java.util.Objects.requireNonNull;

import io.urbangov.clean.CreditCode;
import io.urbangov.clean.Parsed;
import io.urbangov.clean.PersonName;
import io.urbangov.clean.Phone;
import io.urbangov.clean.ResidentId;
import io.urbangov.relate.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a text names: where it stands, what it is, and what it means.
 *
 * <p>Offsets are those of the original text, in UTF-16 code units, {@code end} exclusive. No
 * mention keeps the text; {@code toString()} shows type and offsets alone. Immutable and
 * thread-safe.
 */
public sealed interface Mention {

  /** Where it begins. */
  int start();

  /** Where it ends, exclusive. */
  int end();

  /** What it is. */
  MentionType type();

  /** The entities and units that it may stand for, best first; mostly none or one. */
  default List<Node> links() {
    return List.of();
  }

  /** The words themselves, out of the text that it was found in. */
  default String in(String text) {
    return text.substring(start(), end());
  }

  /** Type and offsets as text. */
  private static String shown(Mention mention) {
    return mention.type() + "[" + mention.start() + ", " + mention.end() + ")";
  }

  /**
   * A person (人名), with the title behind the name.
   *
   * @param start where it begins
   * @param end where it ends
   * @param name surname, given name and title, as far as told
   * @param links entities that it may stand for
   */
  record Person(int start, int end, PersonName name, List<Node> links) implements Mention {
    /** Copies the links. */
    public Person {
      check(start, end);
      requireNonNull(name, "name");
      links = List.copyOf(links);
    }

    @Override
    public MentionType type() {
      return MentionType.PERSON;
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  /**
   * An organization (机构): company, department, school, hospital, with the division in front.
   *
   * @param start where it begins
   * @param end where it ends
   * @param links entities and departments that it may stand for
   */
  record Organization(int start, int end, List<Node> links) implements Mention {
    /** Copies the links. */
    public Organization {
      check(start, end);
      links = List.copyOf(links);
    }

    @Override
    public MentionType type() {
      return MentionType.ORGANIZATION;
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  /**
   * A place (地点): one or more names that touch, from large to small, and a relation such as 对面.
   *
   * @param start where it begins
   * @param end where it ends
   * @param parts its parts in order; connecting words such as 与 are in none
   * @param links units and places that it may stand for
   */
  record Place(int start, int end, List<PlacePart> parts, List<Node> links) implements Mention {
    /** Copies parts and links. */
    public Place {
      check(start, end);
      parts = List.copyOf(parts);
      links = List.copyOf(links);
    }

    @Override
    public MentionType type() {
      return MentionType.PLACE;
    }

    /** Whether it has a part of a kind. */
    public boolean has(PlacePart.Kind kind) {
      return parts.stream().anyMatch(part -> part.kind() == kind);
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  /**
   * A time (时间), as an interval; recurring ones (每天晚上) have none.
   *
   * @param start where it begins
   * @param end where it ends
   * @param span the interval, or {@code null} when it recurs or cannot be told
   */
  record Time(int start, int end, @Nullable TimeSpan span) implements Mention {
    /** Checks the offsets. */
    public Time {
      check(start, end);
    }

    @Override
    public MentionType type() {
      return MentionType.TIME;
    }

    /** The interval, or empty when it recurs or cannot be told. */
    public Optional<TimeSpan> findSpan() {
      return Optional.ofNullable(span);
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  /**
   * A telephone number (电话号码), masked ones and hot lines too.
   *
   * @param start where it begins
   * @param end where it ends
   * @param phone the number
   * @param links entities that it may stand for
   */
  record PhoneNumber(int start, int end, Phone phone, List<Node> links) implements Mention {
    /** Copies the links. */
    public PhoneNumber {
      check(start, end);
      requireNonNull(phone, "phone");
      links = List.copyOf(links);
    }

    @Override
    public MentionType type() {
      return MentionType.PHONE;
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  /**
   * A resident's identity number (公民身份号码).
   *
   * @param start where it begins
   * @param end where it ends
   * @param id the number, or why it is none: a mistyped or masked one is personal all the same
   * @param links entities that it may stand for
   */
  record Identity(int start, int end, Parsed<ResidentId> id, List<Node> links) implements Mention {
    /** Copies the links. */
    public Identity {
      check(start, end);
      requireNonNull(id, "id");
      links = List.copyOf(links);
    }

    @Override
    public MentionType type() {
      return MentionType.RESIDENT_ID;
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  /**
   * A unified social credit code (统一社会信用代码).
   *
   * @param start where it begins
   * @param end where it ends
   * @param code the code, or why it is none
   * @param links entities that it may stand for
   */
  record Credit(int start, int end, Parsed<CreditCode> code, List<Node> links) implements Mention {
    /** Copies the links. */
    public Credit {
      check(start, end);
      requireNonNull(code, "code");
      links = List.copyOf(links);
    }

    @Override
    public MentionType type() {
      return MentionType.CREDIT_CODE;
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  /**
   * A number plate (车牌号).
   *
   * @param start where it begins
   * @param end where it ends
   * @param plate in one writing: upper case, no dot, {@code *} for hidden characters
   */
  record Plate(int start, int end, String plate) implements Mention {
    /** Checks the offsets. */
    public Plate {
      check(start, end);
      requireNonNull(plate, "plate");
    }

    @Override
    public MentionType type() {
      return MentionType.PLATE;
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  /**
   * Money or a measured quantity (金额, 长度, 面积, 重量, 体积, 噪声).
   *
   * @param start where it begins
   * @param end where it ends
   * @param low the least that is said
   * @param high the most that is said: the same but for ranges (两三吨)
   * @param unit 元, 米, 平方米, 吨, 立方米 or 分贝; the figures are in it
   */
  record Amount(int start, int end, BigDecimal low, BigDecimal high, String unit)
      implements Mention {
    /** Throws {@link IllegalArgumentException} if low is above high. */
    public Amount {
      check(start, end);
      requireNonNull(unit, "unit");
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("low must be at most high");
      }
    }

    @Override
    public MentionType type() {
      return MentionType.AMOUNT;
    }

    @Override
    public String toString() {
      return shown(this);
    }
  }

  private static void check(int start, int end) {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "start must be in [0, end), was: " + start + " with end " + end);
    }
  }
}
