package io.urbangov.resolve.report;

import java.util.Locale;

/**
 * The frame of every drawing: size, fonts with Chinese characters, and colors that color-blind
 * people can tell apart (Okabe and Ito 2008), for light and dark backgrounds.
 */
final class Drawing {

  static final String FONTS =
      "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei',"
          + " 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

  private static final String STYLE =
      """
      .bg{fill:#ffffff}.ink{fill:#1f2328}.dim{fill:#59636e}.grid{stroke:#d9dee3}\
      .zero{stroke:#59636e}.for{fill:#0072b2}.against{fill:#d55e00}.total{fill:#59636e}\
      .mark{stroke:#1f2328}.weak{fill:none;stroke:#8b949e;stroke-dasharray:2 3}
      @media(prefers-color-scheme:dark){.bg{fill:#0d1117}.ink{fill:#e6edf3}.dim{fill:#9198a1}\
      .grid{stroke:#2a3038}.zero{stroke:#9198a1}.for{fill:#56b4e9}.against{fill:#e69f00}\
      .total{fill:#9198a1}.mark{stroke:#e6edf3}}
      """;

  private Drawing() {}

  /** Opens an SVG document; close it twice as often as you opened what is inside. */
  static Markup open(int width, int height, Language language, String title) {
    return new Markup()
        .open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 " + width + " " + height,
            "width",
            Integer.toString(width),
            "height",
            Integer.toString(height),
            "font-family",
            FONTS,
            "font-size",
            "13",
            "xml:lang",
            language.tag(),
            "role",
            "img")
        .leaf("title", title)
        .leaf("style", STYLE)
        .empty("rect", "class", "bg", "width", "100%", "height", "100%");
  }

  static String px(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static void line(Markup svg, String kind, double x1, double y1, double x2, double y2) {
    svg.empty("line", "class", kind, "x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2));
  }

  static void bar(Markup svg, String kind, double x, double y, double width, double height) {
    svg.empty(
        "rect", "class", kind, "x", px(x), "y", px(y), "width", px(width), "height", px(height));
  }

  static void text(Markup svg, String kind, double x, double y, String anchor, String text) {
    svg.leaf("text", text, "class", kind, "x", px(x), "y", px(y), "text-anchor", anchor);
  }
}
