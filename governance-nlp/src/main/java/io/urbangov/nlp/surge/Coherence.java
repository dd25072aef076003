package io.urbangov.nlp.surge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/*
 * Why more terms: after times are shuffled, most chance surges are one row of words that three
 * unrelated messages happen to have in common, and names of new matters are as rare as those rows.
 * What tells them apart is that messages about one matter share more than one thing.
 *
 * Ideas that were tried (on complaints/messages.csv, whose groups were looked at meanwhile; since
 * the second round the smaller groups of same-event-groups.csv were counted beside the large ones,
 * and other shuffles than the first had to give the same):
 * - the strength alone, without coherence: at one false alarm in 30 days it finds one of four groups;
 * - half of the companion's own strength instead of evidence from the messages at hand: chance
 *   surges have surging companions too, as their messages are long, and false alarms rose;
 * - one companion, of at most 3, 6 or 9: the more, the more groups; but a slow matter (凉塘路) shares
 *   many things of which none alone reaches 9, and is missed;
 * - companions that only have no character in common: most were the other half of a name that the
 *   segmenter cuts (发新城 and a2区丽), as likely by chance as the name;
 * - up to three companions, together at most 9: every chance surge reaches that; at most 18: short
 *   messages (搅拌站) come too late, as they have fewer things to share; of 12 and 15, 15 finds more
 *   of the small groups, and a slow one under other shuffles too. Four or five companions: short
 *   messages come too late;
 * - companions as if independent: false alarms are genres (拖欠 with 农民工工资), so that the margin is
 *   higher and small groups are later;
 * - two people instead of three: pairs by chance raise the margin, fewer groups are found, and the
 *   one that two people had written about when the rule fires (58车贷) is found no earlier;
 * - the best sum of strength and coherence over all windows instead of the best strength: no group
 *   earlier, and the slow one missed by the higher margin;
 * - rows of 2 to 5 characters as terms: four times the updates, and subjects such as 发新城附, for no
 *   group more (without coherence); rows of words it is.
 * Not tried: to count messages, or days on which a person writes, instead of people, which few
 * persons could turn into a surge.
 */

/**
 * Whether messages that share a term share more than that: three messages with one word in common
 * are mostly chance, those that also have others, rare ones in common tell of one thing.
 *
 * <p>The evidence of a term is -log10 of the probability that so many of the messages have it,
 * times the number of terms that were tried; that of up to three is added. What usually comes
 * together counts once: the probability is that among earlier messages of those taken before, if
 * that is greater than the usual share, and parts of one phrase are one thing.
 */
final class Coherence {

  /**
   * The evidence counts so much at most: copies of one text are coherent without end. About what
   * three messages give that share two words of one in a thousand, after what was tried.
   */
  static final double MOST = 15;

  /**
   * What messages share beside the term at hand.
   *
   * @param companions other terms of most of the messages, most telling first
   * @param strength their evidence
   */
  record Found(List<Series> companions, double strength) {
    static final Found NOTHING = new Found(List.of(), 0);
  }

  private record Shared(Series series, int messages, double share, double evidence) {}

  private static final Comparator<Shared> MOST_TELLING_FIRST =
      Comparator.comparingDouble((Shared it) -> -it.evidence())
          .thenComparing(it -> -it.series().name().length())
          .thenComparing(it -> it.series().name());

  private final Days days;

  Coherence(Days days) {
    this.days = days;
  }

  /** What messages of different people share beside a term, among all that was heard with it. */
  Found of(Series series, Voice[] messages, List<Series> heard) {
    double tried = Math.log10(Math.max(1, heard.size()));
    List<Shared> sharing = sharing(messages, heard);
    List<String> rows = sharing.stream().map(it -> it.series().name()).toList();
    Companions companions = new Companions(series, messages, rows, tried);
    for (Shared it : sharing) {
      if (companions.isFull() || it.evidence() <= tried) {
        break;
      }
      companions.offer(it.series(), it.messages(), it.share());
    }
    return new Found(companions.beside(), Math.min(MOST, companions.evidence()));
  }

  /** The terms of more than half of the messages. */
  private List<Shared> sharing(Voice[] messages, List<Series> heard) {
    List<Shared> sharing = new ArrayList<>();
    for (Series series : heard) {
      if (series.kind() == SubjectKind.TERM) {
        int shared = series.recent().shared(messages);
        if (2 * shared > messages.length) {
          double share = usualShare(series, shared);
          double evidence = binomialTail(messages.length, shared, share);
          sharing.add(new Shared(series, shared, share, evidence));
        }
      }
    }
    sharing.sort(MOST_TELLING_FIRST);
    return sharing;
  }

  private double usualShare(Series series, int shared) {
    double before = Math.max(0, series.baseline().voices() + series.live() - shared);
    return Math.min(1, (Baseline.PRIOR + before) / (1 + days.people(0, days.today())));
  }

  /** -log10 of Chernoff's bound on the probability of so many or more of n. */
  static double binomialTail(int n, int k, double share) {
    double part = (double) k / n;
    if (part <= share) {
      return 0;
    }
    double divergence = part * Math.log(part / share);
    if (k < n) {
      divergence += (1 - part) * Math.log((1 - part) / (1 - share));
    }
    return n * divergence / Math.log(10);
  }
}
