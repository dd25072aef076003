package io.urbangov.resolve.report;

import static io.urbangov.resolve.report.Drawing.bar;
import static io.urbangov.resolve.report.Drawing.line;
import static io.urbangov.resolve.report.Drawing.px;
import static io.urbangov.resolve.report.Drawing.text;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A pair's waterfall as a drawing: a row a step with its words on the left, its bar in the middle
 * and its figures on the right, so that nothing overlaps however many rows there are. Not
 * thread-safe.
 */
final class PairSvg {

  private static final int WIDTH = 1000;
  private static final int MARGIN = 16;
  private static final int ROW = 26;
  private static final int BAR = 16;
  private static final int TOP = 100;
  private static final double FONT = 13;
  private static final double LEFT = 430;
  private static final double RIGHT = 850;
  private static final double BITS_AT = 916;
  private static final double SUM_AT = WIDTH - MARGIN;

  private final PairWaterfall pair;
  private final Language language;
  private final BitScale scale;
  private final int bottom;
  private final List<String> remarks;
  private final Markup svg;

  PairSvg(PairWaterfall pair, Language language) {
    this.pair = pair;
    this.language = language;
    this.scale = BitScale.around(figures(pair), LEFT, RIGHT);
    this.bottom = TOP + ROW * (pair.steps().size() + 1);
    this.remarks = PairText.remarks(pair, language);
    this.svg = Drawing.open(WIDTH, bottom + 34 + 20 * remarks.size() + MARGIN, language, title());
  }

  private static double[] figures(PairWaterfall pair) {
    DoubleStream totals = pair.steps().stream().mapToDouble(WaterfallStep::total);
    return DoubleStream.concat(totals, DoubleStream.of(pair.link(), pair.review())).toArray();
  }

  private String title() {
    return pair.a() + " – " + pair.b();
  }

  String draw() {
    header();
    axis();
    List<WaterfallStep> steps = pair.steps();
    for (int i = 0; i < steps.size(); i++) {
      step(i, steps.get(i));
    }
    total(steps.size());
    threshold(pair.review(), Phrase.REVIEW, "5 4", "end", -5);
    threshold(pair.link(), Phrase.LINK, "none", "start", 5);
    for (int i = 0; i < remarks.size(); i++) {
      text(svg, "dim", MARGIN, bottom + 42 + 20 * i, "start", fit(remarks.get(i), SUM_AT));
    }
    return svg.close().toString();
  }

  private void header() {
    double room = SUM_AT - MARGIN;
    svg.leaf(
        "text",
        fit(PairText.outcome(pair, language) + title(), room * 0.8),
        "class",
        "ink",
        "x",
        px(MARGIN),
        "y",
        "28",
        "font-size",
        "16",
        "font-weight",
        "600");
    String sum = Figures.signed(pair.weight()) + " " + Phrase.BITS.in(language);
    String chance = Phrase.PROBABILITY.in(language, Figures.chance(pair.probability()));
    text(svg, "dim", MARGIN, 50, "start", sum + " · " + chance);
    text(svg, "dim", BITS_AT, TOP - 10, "end", Phrase.BITS.in(language));
    text(svg, "dim", SUM_AT, TOP - 10, "end", Phrase.SUM_SO_FAR.in(language));
  }

  private void axis() {
    double step = scale.step();
    for (double bits = Math.ceil(scale.from() / step) * step; bits <= scale.to(); bits += step) {
      double x = scale.x(bits);
      line(svg, Math.abs(bits) < 1e-9 ? "zero" : "grid", x, TOP, x, bottom);
      text(svg, "dim", x, bottom + 16, "middle", Figures.decimal(bits, step < 1 ? 1 : 0));
    }
  }

  private void step(int row, WaterfallStep step) {
    double y = TOP + (double) ROW * row;
    label(y, step.text(language), words(step));
    if (!step.kind().isWeight()) {
      double x = scale.x(step.total());
      double middle = y + ROW / 2.0;
      String mark = step.kind() == StepKind.RULED_SAME ? plus(x, middle) : cross(x, middle);
      svg.empty("path", "class", "mark", "stroke-width", "2", "d", mark);
      return;
    }
    double from = scale.x(step.kind() == StepKind.PRIOR ? 0 : step.total() - step.bits());
    double to = scale.x(step.total());
    String kind = step.bits() >= 0 ? "for" : "against";
    bar(
        svg,
        kind,
        Math.min(from, to),
        y + (ROW - BAR) / 2.0,
        Math.max(1, Math.abs(to - from)),
        BAR);
    line(svg, "zero", to, y + (ROW + BAR) / 2.0, to, y + ROW + (ROW - BAR) / 2.0);
    figures(y, Figures.signed(step.bits()), Figures.signed(step.total()));
  }

  private static String plus(double x, double y) {
    return "M" + px(x - 5) + " " + px(y) + "H" + px(x + 5) + "M" + px(x) + " " + px(y - 5) + "V"
        + px(y + 5);
  }

  private static String cross(double x, double y) {
    return Stream.of(-1, 1)
        .map(s -> "M" + px(x - 5) + " " + px(y - 5 * s) + "L" + px(x + 5) + " " + px(y + 5 * s))
        .reduce("", String::concat);
  }

  private void total(int row) {
    double y = TOP + (double) ROW * row;
    label(y, Phrase.TOTAL.in(language), Phrase.TOTAL.in(language));
    double from = scale.x(0);
    double to = scale.x(pair.weight());
    bar(
        svg,
        "total",
        Math.min(from, to),
        y + (ROW - BAR) / 2.0,
        Math.max(1, Math.abs(to - from)),
        BAR);
    figures(y, "", Figures.signed(pair.weight()));
  }

  private void label(double y, String label, String fitting) {
    svg.open("text", "class", "ink", "x", px(MARGIN), "y", px(y + 18));
    svg.leaf("title", label);
    svg.text(fitting).close();
  }

  private void figures(double y, String bits, String sum) {
    text(svg, "ink", BITS_AT, y + 18, "end", bits);
    text(svg, "dim", SUM_AT, y + 18, "end", sum);
  }

  /** The label of the lower threshold is left of its line, that of the higher one right. */
  private void threshold(double bits, Phrase name, String dashes, String anchor, double beside) {
    double x = scale.x(bits);
    svg.empty(
        "line",
        "class",
        "mark",
        "stroke-dasharray",
        dashes,
        "x1",
        px(x),
        "y1",
        px(TOP - 28.0),
        "x2",
        px(x),
        "y2",
        px(bottom));
    String label = name.in(language, Figures.decimal(Figures.probability(bits), 2));
    text(svg, "ink", x + beside, TOP - 18.0, anchor, label);
  }

  private static String fit(String text, double pixels) {
    return TextWidth.fit(text, pixels / FONT);
  }

  /** The words of a step; where they do not fit, the field's name gives way first. */
  private String words(WaterfallStep step) {
    double room = (LEFT - MARGIN - 12) / FONT;
    String text = step.text(language);
    double others = TextWidth.of(text) - TextWidth.of(step.field());
    String field = TextWidth.fit(step.field(), Math.max(room * 0.4, room - others));
    return TextWidth.fit(step.withField(field).text(language), room);
  }
}
