package io.urbangov.clean;

/**
 * The sex (性别) as registers note it, after GB/T 2261.1: 1 male, 2 female, 0 unknown, 9 not said.
 *
 * <p>Immutable and thread-safe.
 */
public enum Sex {
  /** 男. */
  MALE,
  /** 女. */
  FEMALE;

  /** Missing when blank, 0, 9, 未知 or 未说明; anything unknown is invalid with code {@code sex}. */
  public static Parsed<Sex> parse(String raw) {
    return switch (Text.canonical(raw)) {
      case "男", "男性", "m", "male", "1" -> Parsed.of(MALE);
      case "女", "女性", "f", "female", "2" -> Parsed.of(FEMALE);
      case "", "0", "9", "未知", "未说明", "未说明的性别", "未知的性别" -> Parsed.missing();
      default -> Parsed.invalid("sex", "must be 男, 女, M, F, male, female, 1 or 2");
    };
  }
}
