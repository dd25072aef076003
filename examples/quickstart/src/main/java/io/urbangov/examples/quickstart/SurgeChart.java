package io.urbangov.examples.quickstart;

import io.urbangov.nlp.surge.DayCount;
import io.urbangov.nlp.surge.Surge;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Draws one surge as SVG, with the JDK alone: a bar for the people of each day, a line for how many
 * are usual, and the moment of certainty.
 */
final class SurgeChart {

  private static final int LEFT = 48;
  private static final int TOP = 76;
  private static final int STEP = 24;
  private static final int HEIGHT = 220;

  private final StringBuilder svg = new StringBuilder();
  private final List<DayCount> days;
  private final double most;

  private SurgeChart(List<DayCount> days) {
    this.days = days;
    most =
        1 + days.stream().mapToDouble(it -> Math.max(it.people(), it.expected())).max().orElse(1);
  }

  /** Draws the last days of the subject of a surge. */
  static String draw(Surge surge, List<DayCount> days) {
    return new SurgeChart(days).draw(surge);
  }

  private String draw(Surge surge) {
    int width = LEFT + STEP * days.size() + 24;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"Helvetica,"
            + " Arial, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif\" font-size=\"12\">%n",
        width, TOP + HEIGHT + 48);
    add(
        "<title>%s</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
        surge.subject());
    add(
        "<text x=\"%d\" y=\"28\" font-size=\"18\" fill=\"#222222\">A surge 突增: %s</text>%n",
        LEFT, surge.subject());
    axis();
    for (int i = 0; i < days.size(); i++) {
      day(i, surge);
    }
    usual();
    certain(surge);
    legend();
    return svg.append("</svg>\n").toString();
  }

  private double x(double day) {
    return LEFT + STEP * day;
  }

  private double y(double people) {
    return TOP + HEIGHT * (1 - people / most);
  }

  private void axis() {
    for (int people = 0; people < most; people += most > 10 ? 5 : 2) {
      add(
          "<path d=\"M%d %.1fH%.1f\" stroke=\"#dddddd\"/>"
              + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#555555\">%d</text>%n",
          LEFT, y(people), x(days.size()), LEFT - 8, y(people) + 4, people);
    }
  }

  private void day(int i, Surge surge) {
    DayCount day = days.get(i);
    String color = day.day().isBefore(surge.onset()) ? "#a9cce3" : "#2f75a8";
    add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"%s\"/>%n",
        x(i) + 3, y(day.people()), STEP - 6, y(0) - y(day.people()), color);
    if (i % 7 == 0) {
      add(
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"#555555\">%s</text>%n",
          x(i + 0.5), y(0) + 18, label(day.day()));
    }
  }

  private static String label(LocalDate day) {
    return day.getMonthValue() + "-" + day.getDayOfMonth();
  }

  private void usual() {
    add("<path fill=\"none\" stroke=\"#e67e22\" stroke-width=\"2.5\" d=\"");
    for (int i = 0; i < days.size(); i++) {
      double y = y(days.get(i).expected());
      add("%s%.1f %.1fH%.1f", i == 0 ? "M" : "L", x(i), y, x(i + 1));
    }
    add("\"/>%n");
  }

  private void certain(Surge surge) {
    long day = surge.certain().toLocalDate().toEpochDay() - days.get(0).day().toEpochDay();
    double x = x(day + surge.certain().getHour() / 24.0);
    add(
        "<path d=\"M%.1f %dV%.1f\" stroke=\"#c0392b\" stroke-width=\"2\" stroke-dasharray=\"5 4\"/>%n",
        x, TOP - 14, y(0));
    String words =
        String.format(
            Locale.ROOT,
            "certain 确定 %s %s: %d people, usually %.2f",
            label(surge.certain().toLocalDate()),
            surge.certain().toLocalTime(),
            surge.observed(),
            surge.expected());
    add(
        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"end\" fill=\"#c0392b\">%s</text>%n",
        x - 6, TOP - 4, words);
  }

  private void legend() {
    double y = y(0) + 34;
    add("<rect x=\"%d\" y=\"%.1f\" width=\"14\" height=\"10\" fill=\"#2f75a8\"/>%n", LEFT, y);
    add("<text x=\"%d\" y=\"%.1f\" fill=\"#222222\">people a day 每日人数</text>%n", LEFT + 20, y + 10);
    add("<path d=\"M%d %.1fh18\" stroke=\"#e67e22\" stroke-width=\"2.5\"/>%n", LEFT + 180, y + 5);
    add("<text x=\"%d\" y=\"%.1f\" fill=\"#222222\">usual 常态</text>%n", LEFT + 204, y + 10);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }
}
