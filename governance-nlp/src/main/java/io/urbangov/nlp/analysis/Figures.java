package io.urbangov.nlp.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is a figure and not a word, before words are cut: dates, times, durations, phones,
 * ids, amounts, links. Numbers that name something (805路, 58车贷, 3号线, 二期) are left alone.
 */
final class Figures {

  private static final String CHINESE = "[零〇一二两三四五六七八九十百千万亿几半数]";
  private static final String NUMBER = "(?:\\d{1,18}(?:[.,]\\d{1,6})?|" + CHINESE + "{1,12})";
  private static final String ABOUT = "多余来几";
  private static final String ABOUT_ANY = "[" + ABOUT + "]?";
  private static final String PART = "(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|夜晚|深夜|半夜|早|晚)";

  private static final String COUNT_STARTS = "零〇一二两三四五六七八九十百千万亿几半数近约";
  private static final String PART_STARTS = "凌清早上中下傍晚夜深";

  /** How everything begins that a Chinese numeral makes a figure with. */
  private static final String COUNTED = "年月日号点时个天周小分秒岁元块圆平公米吨立";

  // links and mail
  private static final String LINK =
      "https?://[\\x21-\\x7e]{1,2000}|www\\.[\\x21-\\x7e]{1,2000}"
          + "|[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,255}";

  // 2019-11-02, 2019/11, 2019.11.2, 20:30:05
  private static final String NUMERIC_TIME =
      "(?<![\\d])(?:19|20)\\d{2}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?!\\d)"
          + "|(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)";

  // phones and ids: seven digits or masks and more, or an area code and a number
  private static final String CODE =
      "(?<![a-z\\d])0\\d{2,3}-[\\d*]{7,8}|(?<![a-z\\d])[\\d*]{0,40}\\d[\\d*]{6,40}x?";

  // 2019年11月2日, 11月份, 2日, 二〇一九年, 十一月二号
  private static final String DATE =
      "(?:\\d{2,4}|[零〇一二三四五六七八九]{2,4})年(?:度|初|底|末)?"
          + "(?:"
          + NUMBER
          + "月(?:份|初|底|末)?(?:"
          + NUMBER
          + "[日号])?)?"
          + "|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|初|底|末)?(?:"
          + NUMBER
          + "[日号])?";

  private static final String DAY = "\\d{1,2}日|(?<=[月至到、-])\\d{1,2}号(?![线楼栋门院])";

  // 晚上十点半
  private static final String PART_HOUR = PART + NUMBER + "[点时](?:半|" + NUMBER + "分?)?(?:左右|多|钟)?";

  // 8点30分, 十点钟
  private static final String HOUR = "\\d{1,2}点(?:半|钟|" + NUMBER + "分)?(?:左右|多)?";
  private static final String CHINESE_HOUR = "[一二三四五六七八九十]{1,2}点(?:半|钟|" + NUMBER + "分|左右|多)";

  // durations and amounts
  private static final String AMOUNT =
      "(?:近|约)?"
          + NUMBER
          + ABOUT_ANY
          + "(?:个(?:多)?(?:月|小时|星期|礼拜)|年(?:多|来|内|前|后)?|天|周年?|小时|分钟|秒钟?|岁)"
          + "|"
          + NUMBER
          + ABOUT_ANY
          + "(?:万|亿)?(?:元|块钱|圆|平方米|平方公里|平方|平米|公里|千米|公斤|吨|立方米|分贝)";
  private static final String DIGIT_AMOUNT =
      "\\d{1,18}(?:\\.\\d{1,6})?"
          + ABOUT_ANY
          + "(?:万|亿)?(?:米|厘米|度|人|户|名|位|次|倍|个|辆|套|条|块|份|家|%|％|㎡|多)";

  /** What figures begin with decides which can be there; an earlier one in the list wins. */
  private static final Pattern FROM_LETTER = any(LINK);

  private static final Pattern FROM_DIGIT =
      any(LINK, NUMERIC_TIME, CODE, DATE, DAY, HOUR, AMOUNT, DIGIT_AMOUNT);
  private static final Pattern FROM_CHINESE = any(DATE, PART_HOUR, CHINESE_HOUR, AMOUNT);

  /** A dozen numerals, and what may stand before and behind them. */
  private static final int LONGEST_COUNT = 16;

  private Figures() {}

  /** The figures of a folded text as start and end, ascending, without overlap. */
  static List<int[]> find(String folded) {
    List<int[]> spans = new ArrayList<>();
    Matcher letter = matcher(FROM_LETTER, folded);
    Matcher digit = matcher(FROM_DIGIT, folded);
    Matcher chinese = matcher(FROM_CHINESE, folded);
    for (int at = 0; at < folded.length(); at++) {
      if (mayStart(folded, at)) {
        char c = folded.charAt(at);
        Matcher matcher = c >= 0x80 ? chinese : c >= 'a' && c <= 'z' ? letter : digit;
        if (matcher.region(at, folded.length()).lookingAt()) {
          spans.add(new int[] {at, matcher.end()});
          at = matcher.end() - 1;
        }
      }
    }
    return spans;
  }

  private static Pattern any(String... alternatives) {
    return Pattern.compile(String.join("|", alternatives));
  }

  private static Matcher matcher(Pattern pattern, String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Trying all patterns everywhere would cost ten times as much. */
  private static boolean mayStart(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return (Numerals.isDigit(c) && (at == 0 || !Numerals.isDigit(text.charAt(at - 1))))
          || c == '*'
          || (c >= 'a' && c <= 'z' && (at == 0 || text.charAt(at - 1) >= 0x80));
    }
    if (PART_STARTS.indexOf(c) >= 0) {
      return isNumeral(text, at + 1) || isNumeral(text, at + 2);
    }
    return COUNT_STARTS.indexOf(c) >= 0 && isCount(text, at + 1);
  }

  private static boolean isNumeral(String text, int at) {
    return at < text.length()
        && (Numerals.isDigit(text.charAt(at)) || CHINESE.indexOf(text.charAt(at)) >= 0);
  }

  /** Whether behind all numerals there are digits or the start of what is counted. */
  private static boolean isCount(String text, int from) {
    int at = from;
    int last = Math.min(text.length(), from + LONGEST_COUNT);
    while (at < last && (isNumeral(text, at) || ABOUT.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return (at < text.length() && COUNTED.indexOf(text.charAt(at)) >= 0)
        || (at > from && Numerals.isDigit(text.charAt(at - 1)));
  }
}
