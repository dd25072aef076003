package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.PlacePart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can follow a name of a place: its period, house number, building, room, exit, and a
 * relation.
 */
final class Tails {

  private static final String NUMERAL = "(?:\\d{1,3}|[一二三四五六七八九十]{1,3})";

  private record Tail(Kind kind, Pattern pattern) {}

  private static final List<Tail> NUMBERS =
      List.of(
          new Tail(
              Kind.ESTATE, Pattern.compile("第?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[期](?!间|限|待|望|刊)")),
          new Tail(
              Kind.BUILDING,
              Pattern.compile(
                  "(?:[A-Z]?\\d{1,3}[A-Z]?|[A-Z]|"
                      + NUMERAL
                      + ")(?:号楼|号栋|栋(?!楼(?![下上道顶内里])|房|别)|幢(?!楼(?![下上道顶内里])|房)|座(?!位|谈)|#楼|#)(?:\\d{1,2}单元|[一二三四五六]单元)?(?:[- ]?\\d{3,4}(?:室|房|号房|号|户)?(?![0-9年米元人户])|"
                      + NUMERAL
                      + "[楼层](?!房|盘))?")),
          new Tail(
              Kind.BUILDING,
              Pattern.compile(NUMERAL + "单元(?:\\d{3,4}(?:室|房|号房|号|户)?(?![0-9年米元]))?")),
          new Tail(
              Kind.HOUSE_NUMBER,
              Pattern.compile("\\d{1,5}(?:弄|号)(?!线|楼|栋|门|口|出|院线|令|文)(?:附\\d{1,3}号)?(?:大院|院)?")),
          new Tail(
              Kind.BUILDING,
              Pattern.compile("\\d{1,4}[铺室](?!张)|(?:负[一二三]|" + NUMERAL + ")[楼层](?!房|盘)")),
          new Tail(Kind.ESTATE, Pattern.compile("[A-Z]\\d?(?:区|馆|地块)")),
          new Tail(
              Kind.LANDMARK,
              Pattern.compile("(?:[A-Z]|" + NUMERAL + ")号?(?:出口|入口|出入口|口(?!子|水|味|气|碑))")),
          new Tail(
              Kind.DIVISION,
              Pattern.compile("第?" + NUMERAL + "(?:村民小组|小组|组(?!织|长|团|成|建)|社(?!区|会|保))")));

  private static final Pattern RELATION =
      Pattern.compile(
          "(?:的)?(?:斜对面|正对面|对面|旁边|旁(?!听|观|白)|边上|附近|隔壁|周边|周围|一带|沿线|门前|大门口|门口|正门口?|后门口?|侧门|大门"
              + "|[东西南北][大侧]?门口?(?!子|槛|窗)|路口|十字路口|丁字路口|三岔路口|交叉路口|交叉口|交汇处|交界处|交汇口|交叉处|转角处?|拐角处?"
              + "|后面|前面|后方|前方|楼下|楼上|[东西南北]侧|[东西南北]边|[东西南北][南北]角|[东西南北]头|以[东西南北](?!方)"
              + "|[东西南北中]段|东南角|西南角|东北角|西北角|东广场|西广场|南广场|北广场|入口处?|出口处?|出入口|路段|沿路|沿街|沿岸|底下|背后|尽头|口(?!子|水|味|气|碑|头|岸|罩|号|感|腔|供|径|吻|述))");

  private static final Pattern CORNER = Pattern.compile("[东西南北][南北]角|[东西南北]侧");

  private static final Pattern CROSSING =
      Pattern.compile("十字路口|丁字路口|三岔路口|交叉路口|交叉口|交汇处|交界处|交汇口|交叉处|路口|之间|中间|拐角|转角|交汇");

  private static final Pattern AND = Pattern.compile(" ?(?:与|和|、|跟|及|至|到|/|-) ?");

  private Tails() {}

  /** Takes all numbers that follow; returns where they end. */
  static int numbers(Scan scan, int from, List<PlacePart> parts) {
    int at = from;
    boolean more = true;
    while (more) {
      more = false;
      for (Tail tail : NUMBERS) {
        int end = end(scan, tail.pattern(), at);
        if (end > at && scan.isFree(at, end)) {
          parts.add(new PlacePart(tail.kind(), at, end));
          at = end;
          more = true;
          break;
        }
      }
    }
    return at;
  }

  /** Where a building without a name before it ends, or {@code from}. */
  static int building(Scan scan, int from) {
    List<PlacePart> parts = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      int end = end(scan, NUMBERS.get(i).pattern(), from);
      if (end > from && scan.isFree(from, end)) {
        return numbers(scan, end, parts);
      }
    }
    return from;
  }

  /** Where the relation ends that stands here, or {@code from} if none does. */
  static int relation(Scan scan, int from) {
    int end = end(scan, RELATION, from);
    if (end == from || !scan.isFree(from, end) || scan.at(from) == '的') {
      return from;
    }
    int more = end(scan, CORNER, end);
    return scan.isFree(from, more) ? more : end;
  }

  static int crossing(Scan scan, int from) {
    return end(scan, CROSSING, from);
  }

  static int and(Scan scan, int from) {
    return end(scan, AND, from);
  }

  private static int end(Scan scan, Pattern pattern, int from) {
    Matcher matcher =
        pattern.matcher(scan.text()).useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.region(from, scan.length()).lookingAt() ? matcher.end() : from;
  }
}
