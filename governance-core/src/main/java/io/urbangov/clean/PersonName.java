package io.urbangov.clean;

/**
 * A person's name (姓名) in its parts, in the form that {@link PersonNames} gives it.
 *
 * <p>{@code toString()} shows no character of it. Immutable and thread-safe.
 *
 * @param surname 姓; empty for names that are not Chinese or have no surname, such as 买买提·艾力
 * @param given 名, or the whole name when there is no surname; empty when it was not told
 * @param title 称谓 that stood beside it, such as 先生; or empty
 */
public record PersonName(String surname, String given, String title) {

  /** Throws {@link IllegalArgumentException} if there is neither surname nor given name. */
  public PersonName {
    if (surname.isEmpty() && given.isEmpty()) {
      throw new IllegalArgumentException("surname and given must not both be empty");
    }
    title = title.strip();
  }

  /** Surname and given name without a title. */
  public String full() {
    return surname + given;
  }

  /** Whether only the surname was told, as in 张先生, 张某 or 张**. */
  public boolean isSurnameOnly() {
    return given.isEmpty();
  }

  @Override
  public String toString() {
    return isSurnameOnly() ? "PersonName[surname only]" : "PersonName[full]";
  }
}
