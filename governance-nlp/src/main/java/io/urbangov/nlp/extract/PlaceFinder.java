package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.PlacePart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds places and organizations: names that touch become one mention.
 *
 * <p>A weak name (春江府) counts only next to a sure one, before words such as 业主 or 二期, or behind
 * words such as 位于. Thread-safe.
 */
final class PlaceFinder {

  private static final Pattern OWNED =
      Pattern.compile(
          "^(?:的)?(?:全体)?(?:业主|住户|居民|物业|楼盘|小区|开发商|售楼|业委会|房子|房屋|房价|交房|延期|停车费|村民|地下车|车位|车库|学位|精装|公摊|电梯|外墙|拆迁|征收|棚改|改造|河水|水质|发臭|发黑|被污染|幼儿园|项目|毛坯|收房|购房|新房)");
  private static final Pattern PLACED =
      Pattern.compile("(?:位于|住在|家住|居住在|地处|坐落于|坐落在|途经|路过|靠近|紧邻|紧靠|沿着?|购买|买了|入住)$");

  private static final Pattern LINE = Pattern.compile("(?:地铁|轻轨|地铁站)\\d{1,2}号线$");

  private final Vocabulary words;
  private final Links links;

  PlaceFinder(Vocabulary words, Links links) {
    this.words = words;
    this.links = links;
  }

  void find(Scan scan) {
    List<Chain> chains = chains(scan);
    for (Chain chain : crossings(scan, chains)) {
      if (chain.isSure() || hasContext(scan, chain)) {
        add(scan, chain);
      }
    }
    buildings(scan);
  }

  private List<Chain> chains(Scan scan) {
    List<Chain> chains = new ArrayList<>();
    for (Element element : new NameScanner(scan, words).scan()) {
      Chain last = chains.isEmpty() ? null : chains.get(chains.size() - 1);
      if (last != null && last.takes(element)) {
        last.add(element);
      } else if (!element.isBare() && (last == null || element.start() >= last.end())) {
        chains.add(new Chain(scan, element));
      }
    }
    chains.forEach(chain -> chain.from(lineStart(scan, chain.start())));
    return chains;
  }

  /** Where the metro line begins that a station is named with: 地铁2号线望城坡站. */
  private static int lineStart(Scan scan, int at) {
    Matcher line = LINE.matcher(scan.before(at, 8));
    return line.find() ? at - (line.end() - line.start()) : at;
  }

  private static List<Chain> crossings(Scan scan, List<Chain> chains) {
    List<Chain> joined = new ArrayList<>();
    for (Chain chain : chains) {
      Chain last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last == null || !meet(scan, last, chain)) {
        joined.add(chain);
      }
    }
    return joined;
  }

  /** Joins two names if 与 stands between them and 交叉口 or 之间 behind. */
  private static boolean meet(Scan scan, Chain first, Chain second) {
    int and = Tails.and(scan, first.end());
    if (first.isRelated() || and == first.end() || and != second.start()) {
      return false;
    }
    int end = second.isRelated() ? second.end() : Tails.crossing(scan, second.end());
    boolean crosses = second.isRelated() ? second.endsInCrossing() : end > second.end();
    if (crosses) {
      first.join(second, end);
    }
    return crosses;
  }

  private static boolean hasContext(Scan scan, Chain chain) {
    return OWNED.matcher(scan.behind(chain.end(), 8)).find()
        || PLACED.matcher(scan.before(chain.start(), 4)).find();
  }

  private void add(Scan scan, Chain chain) {
    if (!scan.isFree(chain.start(), chain.end())) {
      return;
    }
    String name = scan.text().substring(chain.start(), chain.end());
    if (chain.isOrganization()) {
      scan.add(new Mention.Organization(chain.start(), chain.end(), links.ofOrganization(name)));
    } else {
      scan.add(
          new Mention.Place(
              chain.start(), chain.end(), chain.parts(), links.ofPlace(scan, chain.parts(), name)));
    }
  }

  private void buildings(Scan scan) {
    for (int at = 0; at < scan.length(); at++) {
      char c = scan.chars()[at];
      boolean edge = !Scan.isDigit(scan.at(at - 1)) && !Scan.isLetter(scan.at(at - 1));
      if (edge && (Scan.isDigit(c) || Scan.isLetter(c)) && !scan.isTaken(at)) {
        int end = Tails.building(scan, at);
        if (end > at && scan.text().substring(at, end).matches(".*(?:栋|幢|号楼|单元).*")) {
          List<PlacePart> parts = List.of(new PlacePart(Kind.BUILDING, at, end));
          scan.add(new Mention.Place(at, end, parts, List.of()));
          at = end - 1;
        }
      }
    }
  }
}
