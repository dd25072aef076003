package io.urbangov.resolve.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes well-formed XML, which SVG and the pages here are. What XML has no room for (control
 * characters, half surrogate pairs) becomes U+FFFD. Not thread-safe.
 */
final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes as name, value, name, value. */
  Markup open(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    if (open.size() < 5) {
      out.append('\n');
    }
    return this;
  }

  /** An element without content. */
  Markup empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>");
    return this;
  }

  /** An element with text alone. */
  Markup leaf(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** Markup that is known to be well-formed: another drawing, or a style sheet of our own. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
              }
            });
  }

  private static boolean isAllowed(int point) {
    return (point >= 0x20 && point < 0xD800)
        || point == '\t'
        || point == '\n'
        || (point >= 0xE000 && point < 0xFFFE)
        || point >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
