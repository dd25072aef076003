package io.urbangov.resolve.report;

import static io.urbangov.resolve.report.Drawing.bar;
import static io.urbangov.resolve.report.Drawing.line;
import static io.urbangov.resolve.report.Drawing.text;

import java.util.List;

/** Compared pairs by match weight: bars on a logarithmic scale, with both thresholds. */
final class HistogramSvg {

  private static final int WIDTH = 920;
  private static final int HEIGHT = 300;
  private static final double LEFT = 70;
  private static final double RIGHT = WIDTH - 16.0;
  private static final double TOP = 44;
  private static final double BOTTOM = HEIGHT - 44.0;

  private final RunReport report;
  private final Language language;
  private final BitScale scale;
  private final double decades;
  private final Markup svg;

  HistogramSvg(RunReport report, Language language) {
    this.report = report;
    this.language = language;
    List<RunReport.Bin> bins = report.pairs().histogram();
    double link = Figures.bits(report.totals().link());
    double review = Figures.bits(report.totals().review());
    double from = Math.floor(Math.min(link, review)) - 1;
    double to = Math.ceil(Math.max(link, review)) + 1;
    long most = 1;
    for (RunReport.Bin bin : bins) {
      from = Math.min(from, bin.from());
      to = Math.max(to, bin.from() + 1.0);
      most = Math.max(most, bin.pairs());
    }
    this.scale = new BitScale(from, to, LEFT, RIGHT);
    this.decades = Math.max(1, Math.ceil(Math.log10((double) most) + 0.05));
    this.svg = Drawing.open(WIDTH, HEIGHT, language, Heading.SCORES.in(language));
  }

  String draw() {
    axes();
    for (RunReport.Bin bin : report.pairs().histogram()) {
      bin(bin);
    }
    threshold(report.totals().review(), Phrase.REVIEW, "5 4", "end", -5);
    threshold(report.totals().link(), Phrase.LINK, "none", "start", 5);
    line(svg, "zero", LEFT, BOTTOM, RIGHT, BOTTOM);
    text(svg, "dim", (LEFT + RIGHT) / 2, HEIGHT - 8.0, "middle", Heading.WEIGHT.in(language));
    return svg.close().toString();
  }

  private void axes() {
    for (int decade = 0; decade <= decades; decade++) {
      double y = BOTTOM - decade / decades * (BOTTOM - TOP);
      line(svg, "grid", LEFT, y, RIGHT, y);
      text(svg, "dim", LEFT - 8, y + 4, "end", Figures.count(Math.round(Math.pow(10, decade))));
    }
    double step = scale.step();
    for (double bits = Math.ceil(scale.from() / step) * step; bits <= scale.to(); bits += step) {
      text(svg, "dim", scale.x(bits), BOTTOM + 18, "middle", Figures.decimal(bits, 0));
    }
  }

  private void bin(RunReport.Bin bin) {
    if (bin.pairs() == 0) {
      return;
    }
    double x = scale.x(bin.from());
    double width = scale.x(bin.from() + 1.0) - x;
    double height = (Math.log10((double) bin.pairs()) + 0.05) / decades * (BOTTOM - TOP);
    boolean linked = bin.from() >= Figures.bits(report.totals().link());
    svg.open("g");
    svg.leaf("title", bin.from() + ": " + Figures.count(bin.pairs()));
    bar(svg, linked ? "for" : "against", x + 1, BOTTOM - height, Math.max(1, width - 2), height);
    svg.close();
  }

  private void threshold(
      double probability, Phrase name, String dashes, String anchor, double beside) {
    double x = scale.x(Figures.bits(probability));
    svg.empty(
        "line",
        "class",
        "mark",
        "stroke-dasharray",
        dashes,
        "x1",
        Drawing.px(x),
        "y1",
        Drawing.px(TOP - 28),
        "x2",
        Drawing.px(x),
        "y2",
        Drawing.px(BOTTOM));
    String label = name.in(language, Figures.decimal(probability, 2));
    text(svg, "ink", x + beside, TOP - 18, anchor, label);
  }
}
