package io.urbangov.resolve.report;

import static java.util.Objects.requireNonNull;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a run of resolution went (运行报告): what the rules yielded and skipped, what was learned, how
 * the pairs scored, what nobody can link, and what looks wrong. Shows no value of a record.
 * Immutable and thread-safe.
 *
 * @param type what the records describe
 * @param totals the figures of the whole run
 * @param warnings what looks wrong, the most serious first
 * @param rules what each blocking rule yielded, in the order of the rules
 * @param largestBlocks the ten largest blocks of all rules, the largest first
 * @param training what was learned
 * @param pairs how the compared pairs spread
 * @param review the pairs for a person to decide
 * @param unlinkable the records that nothing can be linked to
 * @param sizes how many entities there are of each size, ascending
 * @param fields how the fields are used
 * @param recallCeiling the share of true pairs that the rules bring together at all, as estimated;
 *     empty when nobody estimated it
 */
public record RunReport(
    EntityType type,
    Totals totals,
    List<Warning> warnings,
    List<Rule> rules,
    List<Block> largestBlocks,
    Training training,
    Pairs pairs,
    Review review,
    Unlinkable unlinkable,
    List<Size> sizes,
    List<FieldUse> fields,
    OptionalDouble recallCeiling) {

  /** Copies the lists. */
  public RunReport {
    requireNonNull(type, "type");
    warnings = List.copyOf(warnings);
    rules = List.copyOf(rules);
    largestBlocks = List.copyOf(largestBlocks);
    sizes = List.copyOf(sizes);
    fields = List.copyOf(fields);
  }

  /** This report with an estimate of the recall ceiling, in [0, 1]. */
  public RunReport withRecallCeiling(double estimate) {
    if (!(estimate >= 0 && estimate <= 1)) {
      throw new IllegalArgumentException("estimate must be in [0, 1], was: " + estimate);
    }
    return new RunReport(
        type,
        totals,
        warnings,
        rules,
        largestBlocks,
        training,
        pairs,
        review,
        unlinkable,
        sizes,
        fields,
        OptionalDouble.of(estimate));
  }

  /** The report as plain text. */
  public String toText(Language language) {
    return new ReportText(this, language).write();
  }

  /** One JSON object; names as in the specification, figures rounded to six digits. */
  public String toJson() {
    return JsonText.of(json -> new ReportJson(json).write(this));
  }

  /** One HTML page that needs nothing from outside and no script: write it to a file, open it. */
  public String toHtml(Language language) {
    return new ReportPage(this, language).write();
  }

  @Override
  public String toString() {
    return toText(Language.EN);
  }

  /**
   * The figures of the whole run.
   *
   * @param records the records
   * @param entities the entities
   * @param joined the records in entities of two or more
   * @param comparedPairs the pairs that some rule brought together
   * @param possiblePairs all pairs that may be one entity at all
   * @param link the link threshold, a probability
   * @param review the review threshold, a probability
   */
  public record Totals(
      int records,
      int entities,
      int joined,
      long comparedPairs,
      double possiblePairs,
      double link,
      double review) {}

  /**
   * What one blocking rule yielded.
   *
   * @param rule the rule's keys
   * @param pairs the pairs that it was the first to yield
   * @param blocks the blocks of two records or more
   * @param largestBlock the records of its largest block
   * @param skippedBlocks the blocks that were too large to compare
   * @param skippedPairs the pairs inside those
   * @param unkeyed the records without a key
   */
  public record Rule(
      String rule,
      long pairs,
      int blocks,
      int largestBlock,
      int skippedBlocks,
      long skippedPairs,
      int unkeyed) {}

  /**
   * A large block; its key is not shown.
   *
   * @param rule the rule's keys
   * @param records its records
   * @param skipped whether it was too large to compare
   */
  public record Block(String rule, int records, boolean skipped) {}

  /**
   * What was learned.
   *
   * @param prior the probability that two random records are one entity
   * @param rounds the rounds of EM
   * @param converged whether they came to rest
   * @param levels every level of every comparison, the best first
   */
  public record Training(double prior, int rounds, boolean converged, List<Level> levels) {

    /** Copies the levels. */
    public Training {
      levels = List.copyOf(levels);
    }
  }

  /**
   * A comparison level.
   *
   * @param field the field
   * @param level the level's English name
   * @param m how often two records of one entity are on it
   * @param u how often two records of two entities are on it
   * @param weight log2(m/u), in bits
   */
  public record Level(String field, String level, double m, double u, double weight) {}

  /**
   * How the compared pairs spread.
   *
   * @param comparisons the compared fields
   * @param distinctPatterns how many combinations of levels occurred
   * @param patterns the most frequent of them
   * @param histogram pairs by match weight, ascending, without gaps
   */
  public record Pairs(
      List<String> comparisons, int distinctPatterns, List<Pattern> patterns, List<Bin> histogram) {

    /** Copies the lists. */
    public Pairs {
      comparisons = List.copyOf(comparisons);
      patterns = List.copyOf(patterns);
      histogram = List.copyOf(histogram);
    }
  }

  /**
   * A combination of levels.
   *
   * @param levels the English name of each comparison's level
   * @param pairs how many pairs have it
   * @param weight prior and levels without term frequencies, in bits
   * @param probability what this weight stands for
   */
  public record Pattern(List<String> levels, long pairs, double weight, double probability) {

    /** Copies the levels. */
    public Pattern {
      levels = List.copyOf(levels);
    }
  }

  /**
   * A bar of the histogram.
   *
   * @param from its pairs weigh at least so many bits and less than one more; the first and the
   *     last bar hold the rest, too
   * @param pairs how many there are
   */
  public record Bin(int from, long pairs) {}

  /**
   * The pairs for a person to decide.
   *
   * @param pairs how many there are
   * @param top the most likely
   */
  public record Review(long pairs, List<Candidate> top) {

    /** Copies the pairs. */
    public Review {
      top = List.copyOf(top);
    }
  }

  /**
   * A pair for review.
   *
   * @param a the one record
   * @param b the other
   * @param weight the match weight in bits
   * @param probability what it stands for
   */
  public record Candidate(RecordId a, RecordId b, double weight, double probability) {}

  /**
   * The records that nothing can be linked to, each counted once, by the first cause that holds.
   *
   * @param unkeyed without a key by any rule
   * @param skipped only in blocks that were skipped
   * @param alone never in a block with another record
   * @param poor with too few values, or too common ones, ever to reach the link threshold
   * @param sample some of the unkeyed, skipped and poor
   */
  public record Unlinkable(int unkeyed, int skipped, int alone, int poor, List<RecordId> sample) {

    /** Copies the records. */
    public Unlinkable {
      sample = List.copyOf(sample);
    }
  }

  /**
   * How many entities have so many records.
   *
   * @param records the records of each
   * @param entities how many
   */
  public record Size(int records, int entities) {}

  /**
   * How a field is used.
   *
   * @param field the field
   * @param present the records that have a value other than a placeholder
   * @param distinct the distinct values
   * @param mostEntities the entities that share the most widely shared value
   * @param genericValues the values that ten entities or more share, and twenty times as many
   *     records as the field's average value: placeholders, switchboards, or common names
   * @param tooLong the distinct texts that are too long to be compared by more than equality
   */
  public record FieldUse(
      String field, int present, int distinct, int mostEntities, int genericValues, int tooLong) {}

  /**
   * Something that looks wrong.
   *
   * @param code what it is
   * @param subject the field or rule, or empty
   * @param count how many
   */
  public record Warning(WarningCode code, String subject, long count) {

    /** The warning in words. */
    public String text(Language language) {
      return code.text(language, subject, count);
    }
  }
}
