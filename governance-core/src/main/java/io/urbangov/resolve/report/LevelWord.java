package io.urbangov.resolve.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of comparison levels in Chinese: one line a name, {@code {}} for what differs, which is
 * translated in turn. The more special come first. A name that fits none stays English.
 */
enum LevelWord {
  MISSING("missing", "缺失"),
  PLACEHOLDER("placeholder", "占位值"),
  DIFFERENT("different", "不同"),
  EQUAL("equal", "相同"),
  SAME_WORDS("same words", "词语相同、次序不同"),
  CONTAINED("words contained", "一方词语全在另一方中"),
  NUMBERS("numbers agree", "号码一致"),
  SLIP("one slip of the pen", "一处笔误"),
  ONE_SLIP("one slip", "一处笔误"),
  TWO_SLIPS("two slips", "两处笔误"),
  VISIBLE_DIGITS("visible digits agree", "未遮蔽的数字一致"),
  OTHERWISE("same number, written otherwise", "号码相同，写法不同"),
  CARRIER("same but for the carrier's prefix", "仅号段不同"),
  ONE_DIGIT("one digit", "一位数字不同"),
  UPGRADED("same number of 15 and 18 digits", "15位与18位的同一号码"),
  DISTRICT_AND_BIRTH("same district and birth date", "区划与出生日期相同"),
  WRITTEN("same but for script, width, dot or order", "仅字形、全半角、间隔号或语序不同"),
  SOUNDS("sounds the same", "读音相同"),
  ALIKE("one character sounds or looks alike", "一字音近或形近"),
  ALL_BUT_ONE("all but one of three or more characters", "三字以上仅一字不同"),
  TOLD("what was told agrees", "已知部分一致"),
  MOST_CHARACTERS("most characters the same", "多数字相同"),
  SURNAME("same surname", "同姓"),
  SURNAME_TOLD("surname alone was told, and agrees", "仅知姓氏且一致"),
  ONE_CHARACTER("one character differs", "一字不同"),
  FORM("same but for the form", "仅组织形式不同"),
  SHORT_NAME("short name", "简称"),
  SIMILARITY("similarity at least {}", "相似度不低于{}"),
  BRANCH("branch of the other, or two branches of one", "一方是另一方的分支，或同为一家的分支"),
  SAME_YEAR("same year and month or day", "同年且月或日相同"),
  YEAR_APART("at most a year apart", "相差至多一年"),
  EDITS("at most {} edits", "至多{}处编辑"),
  METERS_APART("at most {} m apart", "相距至多{}米"),
  DAYS("within {} days", "{}天以内"),
  APART("at most {} apart", "相差至多{}"),
  METERS("at most {} m", "至多{}米"),
  WITHIN("within {}", "{}以内"),
  EITHER("{}, or {}", "{}，或{}"),
  BOTH("{}, {}", "{}，{}"),
  JACCARD("bigram Jaccard at least {}", "二元组重合度不低于{}"),
  JARO_WINKLER("Jaro–Winkler at least {}", "Jaro–Winkler相似度不低于{}"),
  AT_LEAST("{} at least {}", "{}不低于{}");

  private final Pattern english;
  private final String chinese;

  LevelWord(String english, String chinese) {
    this.english = Pattern.compile("\\Q" + english.replace("{}", "\\E(.+?)\\Q") + "\\E");
    this.chinese = chinese;
  }

  static String translate(String name, Language language) {
    if (language == Language.ZH) {
      for (LevelWord word : values()) {
        Matcher matcher = word.english.matcher(name);
        if (matcher.matches()) {
          return word.fill(matcher);
        }
      }
    }
    return name;
  }

  private String fill(Matcher matcher) {
    String text = chinese;
    for (int g = 1; g <= matcher.groupCount(); g++) {
      int at = text.indexOf("{}");
      String part = translate(matcher.group(g), Language.ZH);
      text = text.substring(0, at) + part + text.substring(at + 2);
    }
    return text;
  }
}
