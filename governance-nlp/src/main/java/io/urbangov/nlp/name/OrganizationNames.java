package io.urbangov.nlp.name;

import static java.util.Objects.requireNonNull;

import io.urbangov.Field;
import io.urbangov.resolve.BlockingKey;
import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.FieldKey;
import io.urbangov.resolve.QGrams;
import io.urbangov.resolve.Similarity;
import java.util.List;

/**
 * Names of organizations: parts, similarity, comparison and blocking keys (单位名称). Finds the full
 * name that a short name (简称) means: 渝三峡 is 重庆三峡油漆股份有限公司.
 *
 * <p>Built once and passed on. The last names read are remembered, tens of thousands of them.
 * Thread-safe.
 */
public final class OrganizationNames implements Similarity<String> {

  private static final QGrams BIGRAMS = QGrams.of(2);
  private static final double BRANCH = 0.5;
  private static final double[] BOUNDS = {0.85, 0.75, 0.65, 0.55, 0.45};
  private static final List<String> LEVELS =
      List.of(
          "equal",
          "same but for the form",
          "short name, similarity at least 0.85",
          "short name, similarity at least 0.75",
          "short name, similarity at least 0.65",
          "short name, similarity at least 0.55",
          "short name, similarity at least 0.45",
          "branch of the other, or two branches of one");
  private static final int SAME_HOUSE = LEVELS.size() - 1;

  private final RegionNames regions;
  private final OrganizationParser parser;
  private final Containment containment;
  private final Memo<PreparedName> prepared;

  private OrganizationNames(RegionNames regions, NameWeights weights) {
    this.regions = regions;
    this.parser = new OrganizationParser(regions);
    this.containment = new Containment(regions, weights);
    this.prepared = new Memo<>(text -> new PreparedName(parser.parse(text), weights));
  }

  /** With the regions of China and general weights. */
  public static OrganizationNames standard() {
    return of(RegionNames.standard(), NameWeights.general());
  }

  /**
   * With regions and weights of one's own.
   *
   * @param weights best from the full names at hand: {@link NameWeights#of}
   */
  public static OrganizationNames of(RegionNames regions, NameWeights weights) {
    return new OrganizationNames(
        requireNonNull(regions, "regions"), requireNonNull(weights, "weights"));
  }

  /** The parts of a name. */
  public OrganizationName parse(String name) {
    return parser.parse(requireNonNull(name, "name"));
  }

  /**
   * How sure one name is the short or another form of the other, in [0, 1]; legal forms do not
   * count. Of two names one a branch, or branches of different names, at most half.
   *
   * <p>Not a distance of spelling: what counts is whether the shorter is in the longer, so 科技 and
   * 深圳市德赛电池科技 are alike. Names without a Han character: the Jaccard similarity of bigrams. O(n·m)
   * time.
   */
  @Override
  public double of(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    PreparedName left = prepared.of(a);
    PreparedName right = prepared.of(b);
    double score =
        left.isHan() || right.isHan()
            ? containment.of(left, right)
            : BIGRAMS.of(left.name().core(), right.name().core());
    return left.name().branch().equals(right.name().branch()) ? score : score * BRANCH;
  }

  /**
   * Compares full and short names on eight levels: equal; the same but for form, width or script;
   * five bounds on the similarity from 0.85 down to 0.45; a branch of the other, or two branches of
   * one.
   *
   * <p>The upper bounds take in names that share more than a trade; a matter of the short name's
   * own, such as 平安 for 中国平安 and 平安银行, only other fields can tell.
   */
  public Comparison<String> comparison() {
    return Comparison.graded(LEVELS, this::level);
  }

  private int level(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    OrganizationName left = prepared.of(a).name();
    OrganizationName right = prepared.of(b).name();
    double score = of(a, b);
    if (!left.branch().equals(right.branch())) {
      return score >= BOUNDS[0] * BRANCH ? SAME_HOUSE : LEVELS.size();
    }
    if (left.core().equals(right.core()) && !left.core().isEmpty()) {
      return 1;
    }
    int level = 0;
    while (level < BOUNDS.length && score < BOUNDS[level]) {
      level++;
    }
    return level < BOUNDS.length ? level + 2 : LEVELS.size();
  }

  /**
   * Keys that a full and a short name share: the name without form and branch; pairs of characters
   * of the trade name, up to three apart, the first of them before the trade; the abbreviations of
   * the region with what follows. About ten a name.
   */
  public BlockingKey<String> keys() {
    return text -> NameKeys.of(prepared.of(text), regions);
  }

  /** The same {@link #keys()} as a part of a blocking rule. */
  public FieldKey<String> key(Field<String> field) {
    return new FieldKey<>(field, "trade name of " + field.name(), keys());
  }
}
