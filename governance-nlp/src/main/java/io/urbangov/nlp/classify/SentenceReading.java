package io.urbangov.nlp.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules find in one sentence.
 *
 * <p>The score is the base, the heaviest sign of each kind that counts, and the heaviest word of
 * each context that does.
 */
final class SentenceReading {

  /** Without any sign one sentence in twenty is urgent; one likely sign reaches the border. */
  static final double BASE = -3;

  /** Several kinds together make no more than sure. */
  private static final double MOST = 6;

  private static final int PART_GAP = 12;
  private static final int CHARACTER_GAP = 4;
  private static final int NEGATION_GAP = 2;

  /** A rule found whole. */
  private record Match(UrgencyRule rule, int start, int end) {
    boolean isApart(Match other) {
      return end <= other.start || other.end <= start;
    }
  }

  private final Sentence sentence;
  private final List<Match> signs = new ArrayList<>();
  private final List<Match> dropped = new ArrayList<>();
  private final Map<UrgencyContext, Match> contexts = new EnumMap<>(UrgencyContext.class);

  SentenceReading(Sentence sentence, UrgencyRules rules) {
    this.sentence = sentence;
    List<WordTrie.Hit> hits = visible(rules.hits(sentence.text()), rules);
    List<Match> all = matches(hits, rules);
    all.stream()
        .filter(it -> it.rule().kind().isPresent())
        .forEach(it -> (isNegated(it, all) ? dropped : signs).add(it));
    if (!signs.isEmpty()) {
      int last = signs.stream().mapToInt(Match::end).max().orElse(0);
      all.stream().filter(it -> counts(it, last)).forEach(this::addContext);
    }
  }

  /** Without what stands inside plain words. */
  private static List<WordTrie.Hit> visible(List<WordTrie.Hit> hits, UrgencyRules rules) {
    List<WordTrie.Hit> plain =
        hits.stream()
            .filter(it -> rules.rule(it.rule()).context().equals(Optional.of(UrgencyContext.PLAIN)))
            .toList();
    return hits.stream()
        .filter(
            it ->
                plain.stream()
                    .noneMatch(
                        cover ->
                            cover.start() <= it.start()
                                && it.end() <= cover.end()
                                && it.end() - it.start() < cover.end() - cover.start()
                                && !rules.rule(it.rule()).context().isPresent()))
        .toList();
  }

  private List<Match> matches(List<WordTrie.Hit> hits, UrgencyRules rules) {
    List<Match> matches = new ArrayList<>();
    List<WordTrie.Hit> negations =
        hits.stream()
            .filter(
                it -> rules.rule(it.rule()).context().equals(Optional.of(UrgencyContext.NEGATED)))
            .toList();
    for (WordTrie.Hit hit : hits) {
      UrgencyRule rule = rules.rule(hit.rule());
      if (hit.part() == 0) {
        int end = end(hit, hits, negations, rule.parts().size());
        if (end > 0) {
          matches.add(new Match(rule, hit.start(), end));
        }
      }
    }
    return matches;
  }

  /** Where the last part ends, if all follow, or 0. */
  private int end(
      WordTrie.Hit first, List<WordTrie.Hit> hits, List<WordTrie.Hit> negations, int parts) {
    WordTrie.Hit at = first;
    for (int part = 1; part < parts; part++) {
      WordTrie.Hit before = at;
      int wanted = part;
      Optional<WordTrie.Hit> next =
          hits.stream()
              .filter(it -> it.rule() == first.rule() && it.part() == wanted)
              .filter(
                  it -> it.start() >= before.end() && it.start() - before.end() <= gap(before, it))
              .filter(it -> sentence.together(before.end(), it.start()))
              .filter(it -> !isBetween(negations, before.end(), it.start()))
              .min(Comparator.comparingInt(WordTrie.Hit::start).thenComparing(it -> -it.end()));
      if (next.isEmpty()) {
        return 0;
      }
      at = next.get();
    }
    return at.end();
  }

  private static boolean isBetween(List<WordTrie.Hit> hits, int from, int to) {
    return hits.stream().anyMatch(it -> it.start() >= from && it.end() <= to);
  }

  /** A single character says little of one that is far off: 水 停 are of one matter only nearby. */
  private static int gap(WordTrie.Hit before, WordTrie.Hit next) {
    boolean single = before.end() - before.start() == 1 || next.end() - next.start() == 1;
    return single ? CHARACTER_GAP : PART_GAP;
  }

  private boolean isNegated(Match sign, List<Match> all) {
    return all.stream()
        .filter(it -> it.rule().context().equals(Optional.of(UrgencyContext.NEGATED)))
        .anyMatch(
            it ->
                it.end() <= sign.start()
                    && sign.start() - it.end() <= NEGATION_GAP
                    && sentence.together(it.end(), sign.start()));
  }

  /** What is only feared may wait; a condition of a threat is no comfort. */
  private boolean mayNeverHappen() {
    return signs.stream()
        .noneMatch(it -> it.rule().kind().filter(UrgencyKind::isDeliberate).isPresent());
  }

  private boolean counts(Match match, int lastSign) {
    Optional<UrgencyContext> context = match.rule().context();
    return context.isPresent()
        && context.get() != UrgencyContext.PLAIN
        && context.get() != UrgencyContext.NEGATED
        && (context.get() != UrgencyContext.HYPOTHETICAL
            || (match.start() < lastSign && mayNeverHappen()));
  }

  private void addContext(Match match) {
    contexts.merge(
        match.rule().context().orElseThrow(),
        match,
        (old, other) ->
            Math.abs(other.rule().weight()) > Math.abs(old.rule().weight()) ? other : old);
  }

  /** Log odds by the rules alone. */
  double score() {
    double kinds = 0;
    for (UrgencyKind kind : UrgencyKind.values()) {
      kinds += weight(kind);
    }
    double around = 0;
    for (Map.Entry<UrgencyContext, Match> it : contexts.entrySet()) {
      boolean over = it.getKey() == UrgencyContext.PAST && has(UrgencyContext.PRESENT);
      around += over ? 0 : it.getValue().rule().weight();
    }
    return BASE + Math.min(MOST, kinds) + around;
  }

  /** The heaviest sign of a kind and half of the next one elsewhere; 0 without any. */
  double weight(UrgencyKind kind) {
    Comparator<Match> heaviest = Comparator.comparingDouble(it -> it.rule().weight());
    List<Match> own =
        signs.stream().filter(it -> it.rule().kind().equals(Optional.of(kind))).toList();
    Optional<Match> first = own.stream().max(heaviest);
    Optional<Match> next =
        own.stream().filter(it -> first.filter(it::isApart).isPresent()).max(heaviest);
    return first.map(it -> it.rule().weight()).orElse(0.0)
        + next.map(it -> it.rule().weight() / 2).orElse(0.0);
  }

  boolean has(UrgencyContext context) {
    return contexts.containsKey(context);
  }

  boolean hasSign() {
    return !signs.isEmpty();
  }

  /** The signs that count and those that are denied, in their order. */
  List<UrgencySign> signs(String original) {
    List<UrgencySign> all = new ArrayList<>();
    signs.forEach(it -> all.add(sign(it, true, original)));
    dropped.forEach(it -> all.add(sign(it, false, original)));
    all.sort(
        Comparator.comparingInt((UrgencySign it) -> it.evidence().start())
            .thenComparing(it -> it.evidence().end())
            .thenComparing(UrgencySign::kind));
    return all;
  }

  private UrgencySign sign(Match match, boolean counts, String original) {
    return new UrgencySign(match.rule().kind().orElseThrow(), evidence(match, original), counts);
  }

  /** The words around the signs that count. */
  List<Evidence> contexts(String original) {
    return contexts.values().stream().map(it -> evidence(it, original)).toList();
  }

  private Evidence evidence(Match match, String original) {
    int start = sentence.start() + match.start();
    int end = sentence.start() + match.end();
    return new Evidence(original.substring(start, end), start, end, match.rule().weight());
  }
}
