package io.urbangov.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes names of persons comparable and splits them into surname and given name.
 *
 * <p>Names that name nobody, such as 匿名 or 市民, are missing. Invalid, with code {@code name}, is a
 * text without a letter. Pure functions. Thread-safe.
 */
public final class PersonNames {

  private static final Pattern DOTS = Pattern.compile("[·•・･‧∙⋅]|(?<=[一-龥])\\.(?=[一-龥])");
  private static final Pattern LOOSE_DOTS = Pattern.compile(" *·+ *(·+ *)*");
  private static final Pattern NOTE = Pattern.compile("(?<=.)\\([^()]*\\)$");
  private static final Pattern HAN_GAP = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");
  private static final Pattern TITLED =
      Pattern.compile("(.+?)(先生|女士|小姐|太太|夫人|老师|师傅|同志|经理|主任|医生|大爷|大妈|大姐|大哥|阿姨|叔叔|奶奶|爷爷|老板|律师|书记)");
  private static final Pattern WITHHELD = Pattern.compile("某{1,3}|\\*+");
  private static final Set<String> NOBODY =
      Set.of("无名氏", "佚名", "无", "不详", "未知", "保密", "市民", "热心市民", "群众", "网友", "来电人", "null", "none");

  private PersonNames() {}

  /**
   * One way to write a name: half width, simplified, folded case, no spaces between Chinese
   * characters, {@code ·} for every middle dot, without title or note in parentheses.
   *
   * <p>{@code 张先生} becomes {@code 张}: ask {@link #parse} whether there is more than a surname.
   */
  public static Parsed<String> clean(String raw) {
    return parse(raw).map(PersonName::full);
  }

  /** The parts of a name. */
  public static Parsed<PersonName> parse(String raw) {
    String text = prepared(raw);
    if (text.isEmpty() || text.startsWith("匿名") || NOBODY.contains(text)) {
      return Parsed.missing();
    }
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return Parsed.invalid("name", "must have a letter");
    }
    Matcher titled = TITLED.matcher(text);
    return titled.matches()
        ? Parsed.of(split(titled.group(1), titled.group(2)))
        : Parsed.of(split(text, ""));
  }

  private static String prepared(String raw) {
    String text = NOTE.matcher(Text.canonical(raw)).replaceAll("");
    if (text.indexOf(' ') >= 0) {
      text = HAN_GAP.matcher(text).replaceAll("");
    }
    String dotted = LOOSE_DOTS.matcher(DOTS.matcher(text).replaceAll("·")).replaceAll("·");
    return trimmed(dotted.strip());
  }

  private static String trimmed(String text) {
    int from = text.startsWith("·") ? 1 : 0;
    int to = text.length() - (text.length() > from && text.endsWith("·") ? 1 : 0);
    return text.substring(from, to);
  }

  private static PersonName split(String name, String title) {
    if (name.indexOf('·') >= 0 || !Text.isHan(name.codePointAt(0))) {
      return new PersonName("", name, title);
    }
    int end = Surnames.isCompound(name) ? 2 : name.offsetByCodePoints(0, 1);
    String given = name.substring(end);
    boolean withheld = WITHHELD.matcher(given).matches();
    return new PersonName(name.substring(0, end), withheld ? "" : given, title);
  }
}
