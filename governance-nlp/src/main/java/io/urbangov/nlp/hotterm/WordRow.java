package io.urbangov.nlp.hotterm;

import io.urbangov.nlp.analysis.StopTerms;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a grown phrase, and the part of them that says something. */
final class WordRow {

  /** Stop terms that stand within names as well: 万和城, 人之初. */
  private static final Set<String> IN_NAMES =
      Set.of("和", "与", "之", "及", "至", "自", "本", "于", "所", "地", "得", "过", "对", "不", "无");

  /** What a number was cut off from: (3)路公交. */
  private static final Set<String> COUNTERS = Set.of("路", "号", "号线", "期", "栋", "楼", "层");

  private final Atoms atoms;
  private final Set<String> ignored;
  private final UsualWords usual;
  private final Phrase phrase;
  private final List<Integer> lengths;

  WordRow(Atoms atoms, Set<String> ignored, UsualWords usual, Places places) {
    this.atoms = atoms;
    this.ignored = ignored;
    this.usual = usual;
    phrase = places.phrase();
    lengths = places.words();
  }

  /** The part around a position that no stop term cuts off; empty if it is no term. */
  Optional<Term> partAround(int position) {
    int first = 0;
    int last = lengths.size();
    int at = 0;
    for (int word = 0; word < last; word++) {
      if (isEmpty(at, word) && !IN_NAMES.contains(text(at, word))) {
        if (at > position) {
          last = word;
        } else {
          first = word + 1;
        }
      }
      at += lengths.get(word);
    }
    return strip(first, last);
  }

  private Optional<Term> strip(int first, int last) {
    int from = first;
    int to = last;
    while (from < to && isEmptyAtStart(start(from), from)) {
      from++;
    }
    while (from < to && isEmptyAtEnd(start(to - 1), to - 1)) {
      to--;
    }
    Phrase part = phrase.part(start(from), start(to));
    return isTerm(part) ? Optional.of(new Term(part, to - from)) : Optional.empty();
  }

  private int start(int word) {
    return lengths.subList(0, word).stream().mapToInt(Integer::intValue).sum();
  }

  private boolean isEmpty(int at, int word) {
    return isEmpty(phrase.part(at, at + lengths.get(word)));
  }

  private boolean isEmpty(Phrase word) {
    String text = atoms.text(word);
    return StopTerms.contains(text) || ignored.contains(text) || usual.contains(word);
  }

  private boolean isEmptyAtStart(int at, int word) {
    return isEmpty(at, word) || COUNTERS.contains(text(at, word));
  }

  private boolean isEmptyAtEnd(int at, int word) {
    return isEmpty(at, word) || isSign(text(at, word));
  }

  /** A lone letter or numeral, as in 剩下一 or the C of 公园C栋. */
  private static boolean isSign(String text) {
    return text.length() == 1 && (text.charAt(0) <= 'z' || "一二三四五六七八九十两几".contains(text));
  }

  private String text(int at, int word) {
    return atoms.text(phrase.part(at, at + lengths.get(word)));
  }

  private boolean isTerm(Phrase part) {
    String text = atoms.text(part);
    return text.codePointCount(0, text.length()) > 1
        && !isEmpty(part)
        && !text.codePoints().allMatch(Character::isDigit);
  }
}
