package io.urbangov.resolve.report;

import static io.urbangov.resolve.report.Figures.chance;
import static io.urbangov.resolve.report.Figures.count;
import static io.urbangov.resolve.report.Figures.signed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of a {@link RunReport} in words of one language. */
final class ReportTables {

  private final RunReport report;
  private final Language language;

  ReportTables(RunReport report, Language language) {
    this.report = report;
    this.language = language;
  }

  private <R> ReportTable.Builder<R> table(List<R> rows) {
    return new ReportTable.Builder<>(rows, language);
  }

  /** The figures of the summary, each with its name. */
  List<Map.Entry<String, String>> summary() {
    RunReport.Totals totals = report.totals();
    List<Map.Entry<String, String>> lines = new ArrayList<>();
    lines.add(line(Heading.RECORDS, count(totals.records())));
    lines.add(line(Heading.ENTITIES, count(totals.entities())));
    lines.add(line(Heading.JOINED, count(totals.joined())));
    lines.add(line(Heading.COMPARED_PAIRS, count(totals.comparedPairs())));
    double possible = Math.max(1, totals.possiblePairs());
    lines.add(line(Heading.OF_POSSIBLE, Figures.percent(totals.comparedPairs() / possible)));
    lines.add(line(Heading.LINK, chance(totals.link())));
    lines.add(line(Heading.REVIEW_FROM, chance(totals.review())));
    lines.add(
        line(
            Heading.RECALL_CEILING,
            report.recallCeiling().isPresent()
                ? Figures.percent(report.recallCeiling().getAsDouble())
                : Heading.NOT_ESTIMATED.in(language)));
    return lines;
  }

  /** What training came to, each figure with its name. */
  List<Map.Entry<String, String>> training() {
    RunReport.Training training = report.training();
    Heading end = training.converged() ? Heading.CONVERGED : Heading.NOT_CONVERGED;
    return List.of(
        line(Heading.PRIOR, Figures.oneIn(training.prior())),
        line(Heading.ROUNDS, training.rounds() + " · " + end.in(language)));
  }

  /** How many records cannot be linked, by cause. */
  List<Map.Entry<String, String>> unlinkable() {
    RunReport.Unlinkable records = report.unlinkable();
    return List.of(
        line(Heading.NO_KEY, count(records.unkeyed())),
        line(Heading.SKIPPED_ONLY, count(records.skipped())),
        line(Heading.ALONE, count(records.alone())),
        line(Heading.POOR, count(records.poor())));
  }

  private Map.Entry<String, String> line(Heading heading, String figure) {
    return Map.entry(heading.in(language), figure);
  }

  ReportTable rules() {
    return table(report.rules())
        .word(Heading.RULE, RunReport.Rule::rule)
        .figure(Heading.PAIRS, rule -> count(rule.pairs()))
        .figure(Heading.BLOCKS, rule -> count(rule.blocks()))
        .figure(Heading.LARGEST, rule -> count(rule.largestBlock()))
        .figure(Heading.SKIPPED_BLOCKS, rule -> count(rule.skippedBlocks()))
        .figure(Heading.SKIPPED_PAIRS, rule -> count(rule.skippedPairs()))
        .figure(Heading.UNKEYED, rule -> count(rule.unkeyed()))
        .build();
  }

  ReportTable largestBlocks() {
    return table(report.largestBlocks())
        .word(Heading.RULE, RunReport.Block::rule)
        .word("", block -> (block.skipped() ? Heading.SKIPPED : Heading.COMPARED).in(language))
        .figure(Heading.RECORDS, block -> count(block.records()))
        .build();
  }

  ReportTable levels() {
    return table(report.training().levels())
        .word(Heading.FIELD, RunReport.Level::field)
        .word(Heading.LEVEL, level -> LevelWord.translate(level.level(), language))
        .figure("m", level -> chance(level.m()))
        .figure("u", level -> chance(level.u()))
        .figure(Heading.WEIGHT, level -> signed(level.weight()))
        .build();
  }

  ReportTable patterns() {
    ReportTable.Builder<RunReport.Pattern> table = table(report.pairs().patterns());
    List<String> fields = report.pairs().comparisons();
    for (int k = 0; k < fields.size(); k++) {
      int column = k;
      table.word(fields.get(k), row -> LevelWord.translate(row.levels().get(column), language));
    }
    return table
        .figure(Heading.PAIRS, row -> count(row.pairs()))
        .figure(Heading.WEIGHT, row -> signed(row.weight()))
        .figure(Heading.PROBABILITY, row -> chance(row.probability()))
        .build();
  }

  String patternsNote() {
    return Heading.PATTERNS_NOTE.in(
        language,
        count(report.pairs().patterns().size()),
        count(report.pairs().distinctPatterns()));
  }

  ReportTable histogram() {
    return table(report.pairs().histogram())
        .figure(Heading.WEIGHT_FROM, bin -> Integer.toString(bin.from()))
        .figure(Heading.PAIRS, bin -> count(bin.pairs()))
        .build();
  }

  ReportTable review() {
    return table(report.review().top())
        .word(Heading.PAIR, pair -> pair.a() + " – " + pair.b())
        .figure(Heading.WEIGHT, pair -> signed(pair.weight()))
        .figure(Heading.PROBABILITY, pair -> chance(pair.probability()))
        .build();
  }

  ReportTable sizes() {
    return table(report.sizes())
        .figure(Heading.RECORDS, size -> count(size.records()))
        .figure(Heading.ENTITIES, size -> count(size.entities()))
        .build();
  }

  ReportTable fields() {
    return table(report.fields())
        .word(Heading.FIELD, RunReport.FieldUse::field)
        .figure(Heading.PRESENT, field -> count(field.present()))
        .figure(Heading.DISTINCT, field -> count(field.distinct()))
        .figure(Heading.MOST_SHARED, field -> count(field.mostEntities()))
        .figure(Heading.GENERIC, field -> count(field.genericValues()))
        .figure(Heading.TOO_LONG, field -> count(field.tooLong()))
        .build();
  }
}
