package io.urbangov.nlp.extract;

import io.urbangov.nlp.extract.Ending.Strength;
import io.urbangov.nlp.extract.PlacePart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of places and organizations by their endings, from left to right. Not thread-safe.
 *
 * <p>A name begins at the nearest word that is in no name, or where the last name ended; a weak
 * name that lies inside a longer one is given up for it.
 */
final class NameScanner {

  /** A市, A3区: names are masked in published messages. */
  private static final Pattern MASKED =
      Pattern.compile("(?<![0-9A-Z])[A-Z]\\d{0,2}(?:市|区|县|省|镇|乡|村|街道|社区)(?!场)");

  /** An estate without an ending of its own, told by its period or building. */
  private static final Pattern EVIDENCE =
      Pattern.compile(
          "(?:第?[一二三四五六七八九十\\d]{1,2}期(?!间|限|待|望|工程|刊|货))|[A-Z]?\\d{1,3}[A-Z]?(?:栋|幢|号楼|号栋)(?!楼|房)");

  private static final Ending EVIDENT = new Ending(Kind.ESTATE, Strength.STRONG, 6);

  /** No name reaches back so far, so that what lies before need not be looked at. */
  private static final int FAR = 64;

  private final Scan scan;
  private final Vocabulary words;
  private final char[] text;
  private final List<Element> found = new ArrayList<>();

  NameScanner(Scan scan, Vocabulary words) {
    this.scan = scan;
    this.words = words;
    this.text = scan.chars();
  }

  List<Element> scan() {
    int at = 0;
    while (at < text.length) {
      at = scan.isTaken(at) ? at + 1 : next(at);
    }
    return found;
  }

  private int next(int at) {
    int known = words.knownEnd(text, at);
    if (known > at && scan.isFree(at, known)) {
      Kind kind = words.knownKind(scan.text().substring(at, known));
      return add(new Element(kind, at, known, known, false));
    }
    if (Scan.isLetter(text[at])) {
      int end = end(MASKED, at);
      if (end > at && scan.isFree(at, end)) {
        return add(new Element(Kind.DIVISION, at, end, end, false));
      }
    }
    int generic = words.genericEnd(text, at);
    int end = words.endings().endFrom(text, at, text.length);
    if (generic > at && generic >= end) {
      return generic;
    }
    if (end > at && scan.isFree(at, end)) {
      Element element = element(at, end);
      if (element != null) {
        return add(element);
      }
      if (end - at > 1) {
        return end;
      }
    }
    int brand = brandEnd(at);
    return brand > at
        ? add(new Element(Kind.ESTATE, at, brand, brand, !words.endings().endsIn(text, at, brand)))
        : evidence(at);
  }

  /** Where an estate ends that begins with its developer's name (保利天汇), or {@code at}. */
  private int brandEnd(int at) {
    int own = words.brandEnd(text, at);
    int end = own;
    while (own > at && end - own < 4 && end < text.length && !Edges.isStop(text, end)) {
      end++;
    }
    boolean stopped = end == text.length || Edges.isStop(text, end);
    return stopped && end - own >= 2 && words.endings().endFrom(text, own, end) == own ? end : at;
  }

  private int evidence(int at) {
    char c = text[at];
    boolean mayBegin = Scan.isDigit(c) || Scan.isLetter(c) || "第一二三四五六七八九十".indexOf(c) >= 0;
    if (mayBegin && at > floor(true, at) && Scan.isHan(text[at - 1]) && end(EVIDENCE, at) > at) {
      int start = Edges.start(text, at, floor(false, at), EVIDENT);
      if (start >= 0 && at - start >= 3) {
        return add(new Element(Kind.ESTATE, start, at, at, false));
      }
    }
    return at + 1;
  }

  /** Where the last name ended, or the last that is not weak. */
  private int floor(boolean weakToo, int at) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (weakToo || !found.get(i).yields() || found.get(i).behind() < at - FAR) {
        return found.get(i).behind();
      }
    }
    return 0;
  }

  private @Nullable Element element(int at, int end) {
    if (end - at == 1 && scan.at(at - 1) == text[at]) {
      return null;
    }
    Ending ending = words.endings().get(scan.text().substring(at, end));
    int body = ending.isOrganization() ? words.withoutTrade(text, at, floor(false, at)) : at;
    int floor = floor(false, at);
    int start = Edges.start(text, body, floor, ending);
    if (start < 0) {
      boolean doubtful = ending.isOrganization() || ending.isWeak() || ending.longest() <= 3;
      start = doubtful ? body : Math.max(floor, body - 2);
    }
    start = Math.min(body, start + words.countEnd(text, start, body) - start);
    boolean alone = ending.strength() == Strength.ALONE;
    if (alone
        && (!ending.isOrganization() || body - start < 2)
        && !isBriefName(start, body, ending)) {
      start = body;
    }
    boolean touches = start == floor && floor > 0 && start == lastEnd(at);
    if (start == body) {
      return bare(ending, at, end, touches && start == body ? start : -1);
    }
    if (words.isGeneric(scan.text().substring(start, body), ending)) {
      return null;
    }
    if (body - start < 2 && !touches && !isBriefName(start, body, ending)) {
      return null;
    }
    boolean brief = body - start < 2 && ending.kind() == Kind.LANDMARK;
    boolean weak = brief || (ending.isWeak() && !isFamily(start, body));
    return new Element(ending.kind(), start, at, end, weak);
  }

  /** 罗家塘: a family's own is a place. */
  private boolean isFamily(int start, int end) {
    return end - start == 2
        && text[end - 1] == '家'
        && PersonWords.surnameEnd(text, start) == start + 1;
  }

  private int lastEnd(int at) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (!found.get(i).yields() || found.get(i).behind() < at - FAR) {
        return found.get(i).behind();
      }
    }
    return -1;
  }

  /** An ending without a name: it stands alone, or goes on with the name before it. */
  private @Nullable Element bare(Ending ending, int at, int end, int joint) {
    int last = found.isEmpty() ? -1 : floor(true, at);
    boolean beside =
        ending.kind() == Kind.LANDMARK && end - at >= 3 && Tails.relation(scan, end) > end;
    if (ending.strength() == Strength.ALONE || beside) {
      return new Element(ending.kind(), at, end, end, false);
    }
    boolean brief = end - at == 1 && text[at] != '站';
    if (brief || ending.strength() == Strength.NAMED || (joint < 0 && last != at)) {
      return null;
    }
    int from = joint >= 0 ? joint : at;
    return new Element(ending.kind(), from, from, end, ending.isWeak());
  }

  private boolean isBriefName(int start, int at, Ending ending) {
    return start < at
        && ending.isOrganization()
        && words.isBriefOrganization(scan.text().substring(start, at));
  }

  private int add(Element element) {
    while (!found.isEmpty() && found.get(found.size() - 1).behind() > element.start()) {
      found.remove(found.size() - 1);
    }
    List<PlacePart> parts = new ArrayList<>();
    int numbers =
        element.isOrganization() ? element.end() : Tails.numbers(scan, element.end(), parts);
    Element whole = element.with(parts, Tails.relation(scan, numbers));
    found.add(whole);
    return Math.max(whole.behind(), whole.relation());
  }

  private int end(Pattern pattern, int from) {
    Matcher matcher =
        pattern.matcher(scan.text()).useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.region(from, text.length).lookingAt() ? matcher.end() : from;
  }
}
