package io.urbangov.nlp.extract;

import io.urbangov.clean.PersonName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of persons: surname with title (胡书记, 李某), full name beside a cue (我叫, 联系人, 村民), full
 * name with title, name beside a resident id or phone, and names in a row with another.
 *
 * <p>Precision goes first: surname and given name alone prove nothing (高度, 严重, 方便), so a cue is
 * always asked for. Thread-safe.
 */
final class PersonFinder {

  private static final Pattern SOME = Pattern.compile("某(?:某{0,2})?(?![人个些种天年月日处地条家])|某某");
  private static final Pattern NOT_TITLE = Pattern.compile("^[期远度久年大务席台理化室]");

  /** The characters that names of Uyghurs and Kazakhs are written with. */
  private static final String SOUNDS = "[阿艾买克库热提依古丽江吐尔逊木哈巴伊布拉祖努迪力帕夏图孜玉米斯亚森马合地麦赛肉则]";

  private static final Pattern DOTTED = Pattern.compile(SOUNDS + "{2,6}[·•・]" + SOUNDS + "{1,6}");
  private static final String JOINTS = "、和与及,";

  private final Links links;

  PersonFinder(Links links) {
    this.links = links;
  }

  void find(Scan scan) {
    Matcher dotted = DOTTED.matcher(scan.text());
    while (dotted.find()) {
      String name = dotted.group().replaceAll("[•・]", "·");
      add(scan, dotted.start(), dotted.end(), new PersonName("", name, ""));
    }
    int at = 0;
    while (at < scan.length()) {
      at = Math.max(at + 1, name(scan, at));
    }
  }

  private int name(Scan scan, int at) {
    if (scan.isTaken(at)) {
      return at;
    }
    int given = PersonWords.surnameEnd(scan.chars(), at);
    if (given == at) {
      return at;
    }
    int titled = titled(scan, at, given);
    return titled > at ? titled : full(scan, at, given);
  }

  private int titled(Scan scan, int at, int given) {
    Matcher some = SOME.matcher(scan.text()).region(given, scan.length());
    boolean hidden = some.lookingAt();
    int nameEnd = hidden ? some.end() : given;
    int title = PersonWords.titleEnd(scan.chars(), nameEnd);
    boolean hasTitle = title > nameEnd && !NOT_TITLE.matcher(scan.behind(title, 1)).find();
    if (!hidden && !hasTitle) {
      return at;
    }
    boolean doubtful = given == at + 1 && PersonWords.isDoubtful(scan.at(at));
    if (!hidden && PersonWords.isPreposition(scan.at(at)) && at > 0) {
      return at;
    }
    if (!isLeftEdge(scan, at) && (doubtful || isHan(scan.at(at - 1)))) {
      return at;
    }
    int end = hasTitle ? title : nameEnd;
    String words = hasTitle ? scan.text().substring(nameEnd, title) : "";
    return add(scan, at, end, new PersonName(scan.text().substring(at, given), "", words));
  }

  private int full(Scan scan, int at, int given) {
    if (!isLeftEdge(scan, at)) {
      return at;
    }
    for (int length = Math.min(2, scan.length() - given); length > 0; length--) {
      int end = given + length;
      if (isGiven(scan, given, end) && isName(scan, at, given, end)) {
        int title = PersonWords.titleEnd(scan.chars(), end);
        boolean hasTitle = title > end && !NOT_TITLE.matcher(scan.behind(title, 1)).find();
        int stop = hasTitle ? title : end;
        PersonName name =
            new PersonName(
                scan.text().substring(at, given),
                scan.text().substring(given, end),
                scan.text().substring(end, stop));
        return add(scan, at, stop, name);
      }
    }
    return at;
  }

  private static boolean isGiven(Scan scan, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.isTaken(i) || !PersonWords.isGiven(scan.at(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isName(Scan scan, int at, int given, int end) {
    boolean doubtful = given == at + 1 && PersonWords.isDoubtful(scan.at(at));
    boolean brief = end - at == 2;
    boolean right = isRightEdge(scan, end);
    int title = PersonWords.titleEnd(scan.chars(), end);
    if (title > end && !NOT_TITLE.matcher(scan.behind(title, 1)).find()) {
      return (!doubtful || isCue(scan, at)) && scan.at(end - 1) != '和';
    }
    int before = scan.at(at - 1) == ':' || scan.at(at - 1) == ' ' ? at - 1 : at;
    if (PersonWords.isStrongCue(scan.chars(), before)) {
      return right || !brief;
    }
    if (PersonWords.isWeakCue(scan.chars(), before)) {
      return brief ? right && !doubtful : right || !doubtful;
    }
    return right && (isBesideCode(scan, at, end) || (isInRow(scan, at) && !brief));
  }

  private static boolean isCue(Scan scan, int at) {
    return PersonWords.isStrongCue(scan.chars(), at) || PersonWords.isWeakCue(scan.chars(), at);
  }

  /** Whether a resident id or a phone stands right behind, or right before with a comma between. */
  private static boolean isBesideCode(Scan scan, int at, int end) {
    return scan.findFrom(end)
            .filter(PersonFinder::isPersonal)
            .filter(it -> it.start() - end <= 12 && isBridge(scan, end, it.start()))
            .isPresent()
        || scan.findBefore(at)
            .filter(PersonFinder::isPersonal)
            .filter(it -> it.end() < at && at - it.end() <= 2 && isAlone(scan, end))
            .isPresent();
  }

  private static boolean isPersonal(Mention mention) {
    return mention.type() == MentionType.RESIDENT_ID || mention.type() == MentionType.PHONE;
  }

  private static boolean isBridge(Scan scan, int from, int to) {
    return scan.text()
        .substring(from, to)
        .matches("[ ,:;()、]{0,3}(?:(?:本人|公民|联系)?(?:身份证|证件|公民身份|手机|电话)(?:号码|号)?[ :为是]{0,2})?");
  }

  private static boolean isAlone(Scan scan, int end) {
    return end == scan.length() || !isHan(scan.at(end));
  }

  /** Whether the name stands behind another one: 吴萌、罗建军. */
  private static boolean isInRow(Scan scan, int at) {
    return at > 1
        && JOINTS.indexOf(scan.at(at - 1)) >= 0
        && scan.findEndingAt(at - 1).filter(it -> it.type() == MentionType.PERSON).isPresent();
  }

  private static boolean isLeftEdge(Scan scan, int at) {
    return at == 0
        || scan.isTaken(at - 1)
        || Edges.stopsBefore(scan.chars(), at)
        || isCue(scan, at);
  }

  private static boolean isRightEdge(Scan scan, int end) {
    return end == scan.length()
        || scan.isTaken(end)
        || Edges.isStop(scan.chars(), end)
        || PersonWords.isBehind(scan.chars(), end);
  }

  private static boolean isHan(char c) {
    return Scan.isHan(c);
  }

  private int add(Scan scan, int start, int end, PersonName name) {
    if (PersonWords.isNobody(scan.text().substring(start, end)) || !scan.isFree(start, end)) {
      return start;
    }
    scan.add(new Mention.Person(start, end, name, links.of(MentionType.PERSON, name.full())));
    return end;
  }
}
