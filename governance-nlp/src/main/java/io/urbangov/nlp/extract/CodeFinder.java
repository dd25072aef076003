package io.urbangov.nlp.extract;

import io.urbangov.clean.CreditCode;
import io.urbangov.clean.Parsed;
import io.urbangov.clean.Phone;
import io.urbangov.clean.Phones;
import io.urbangov.clean.ResidentId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds resident ids, credit codes, plates and phones; what they are is told by the code kit of
 * core.
 *
 * <p>Codes with a check character are told by it; without a right one, only the words before can
 * tell, and short numbers are phones only behind words such as 拨打. Thread-safe.
 */
final class CodeFinder {

  private static final Pattern LONG =
      Pattern.compile("(?<![0-9A-Z*])(?:[0-9A-Z]{18}|\\d{15})(?![0-9A-Z*])");
  private static final Pattern MASKED_ID =
      Pattern.compile("(?<![0-9A-Z*])\\d{3,14}[*×●•]{3,14}[\\dX*×●•]{0,4}(?![0-9A-Z*])");
  private static final Pattern ID_WORDS = Pattern.compile("(?:身份证|证件|公民身份|身份号)[^。;\\n]{0,8}$");
  private static final Pattern CREDIT_WORDS =
      Pattern.compile("(?:信用代码|社会代码|统一代码|信用码)[^。;\\n]{0,4}$");
  private static final Pattern PLATE =
      Pattern.compile(
          "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z] ?[·.•-]? ?"
              + "(?=[A-Z]{0,2}[0-9*])[0-9A-HJ-NP-Z*]{4,5}[0-9A-HJ-NP-Z*警学挂港澳](?![0-9A-Z*])");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![0-9A-Z*.])(?:"
              + "(?:\\+?86[- ]?)?1[3-9][0-9*](?:[- ]?[0-9*X×]{4}){2}"
              + "|\\(?0\\d{2,3}(?:[-—–) ]{1,2})?[2-9]\\d{2,3}[- ]?\\d{4}(?:(?:-|转)\\d{1,6})?"
              + "|[48]00(?:-\\d{3}-\\d{4}|-\\d{4}-\\d{3}|\\d{7}|\\d-\\d{3}-\\d{3})"
              + ")(?![0-9A-Z*])");
  private static final Pattern LOCAL =
      Pattern.compile("(?<![0-9A-Z*.-])[2-9]\\d{2,3}[- ]?\\d{4}(?![0-9A-Z*.%年元号-])");
  private static final Pattern SHORT =
      Pattern.compile("(?<![0-9A-Z*.-])(?:1[12]\\d|12\\d{3}|9[56]\\d{3,4})(?![0-9A-Z*.%年元号人名-])");
  private static final Pattern PHONE_WORDS =
      Pattern.compile("(?:电话|座机|固话|热线|致电|拨打|联系|号码|来电)[^。;\\n0-9]{0,3}$");
  private static final Pattern CALL_WORDS =
      Pattern.compile("(?:打|拨|拨通|致电|拨打|热线|电话|报警|客服|投诉|来电|向|通过|给)(?:了|过|的|是|:| )?$");
  private static final Pattern HOT_LINE = Pattern.compile("^ ?(?:市民|政务|政府|服务)?(?:热线|平台|客服|电话)");

  void find(Scan scan, Links links) {
    ids(scan, links);
    plates(scan);
    phones(scan, links);
  }

  private static void ids(Scan scan, Links links) {
    Matcher code = LONG.matcher(scan.text());
    while (code.find()) {
      whole(scan, code.start(), code.end(), links);
    }
    Matcher masked = MASKED_ID.matcher(scan.text());
    while (masked.find()) {
      int length = masked.end() - masked.start();
      if (length == 18 || (length >= 15 && ID_WORDS.matcher(before(scan, masked)).find())) {
        Parsed<ResidentId> id = ResidentId.parse(masked.group());
        scan.add(new Mention.Identity(masked.start(), masked.end(), id, List.of()));
      }
    }
  }

  private static void whole(Scan scan, int start, int end, Links links) {
    String code = scan.text().substring(start, end);
    Parsed<ResidentId> id = ResidentId.parse(code);
    Parsed<CreditCode> credit = CreditCode.parse(code);
    String before = scan.before(start, 24);
    boolean called = ID_WORDS.matcher(before).find();
    if (code.length() == 15 ? called && isValid(id) : isValid(id)) {
      scan.add(new Mention.Identity(start, end, id, links.of(MentionType.RESIDENT_ID, code)));
    } else if (isValid(credit) || CREDIT_WORDS.matcher(before).find()) {
      scan.add(new Mention.Credit(start, end, credit, links.of(MentionType.CREDIT_CODE, code)));
    } else if (called && code.substring(0, 17).chars().allMatch(c -> c <= '9')) {
      scan.add(new Mention.Identity(start, end, id, List.of()));
    }
  }

  private static boolean isValid(Parsed<?> parsed) {
    return parsed instanceof Parsed.Valid;
  }

  private static void plates(Scan scan) {
    Matcher plate = PLATE.matcher(scan.text());
    while (plate.find()) {
      String written = plate.group().replaceAll("[ ·.•-]", "");
      scan.add(new Mention.Plate(plate.start(), plate.end(), written));
    }
  }

  private static void phones(Scan scan, Links links) {
    Matcher phone = PHONE.matcher(scan.text());
    while (phone.find()) {
      add(scan, phone, links);
    }
    Matcher local = LOCAL.matcher(scan.text());
    while (local.find()) {
      if (PHONE_WORDS.matcher(before(scan, local)).find()) {
        add(scan, local, links);
      }
    }
    Matcher brief = SHORT.matcher(scan.text());
    while (brief.find()) {
      if (CALL_WORDS.matcher(before(scan, brief)).find()
          || HOT_LINE.matcher(scan.behind(brief.end(), 8)).find()) {
        add(scan, brief, links);
      }
    }
  }

  private static void add(Scan scan, Matcher match, Links links) {
    Parsed<Phone> phone = Phones.parse(match.group().replace('×', '*'));
    phone
        .value()
        .ifPresent(
            it ->
                scan.add(
                    new Mention.PhoneNumber(
                        match.start(),
                        match.end(),
                        it,
                        links.of(MentionType.PHONE, it.canonical()))));
  }

  private static String before(Scan scan, Matcher match) {
    return scan.before(match.start(), 12);
  }
}
