package io.urbangov.nlp.extract;

import io.urbangov.clean.ChineseNumerals;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a text that moves on as patterns match. Not thread-safe. */
final class Cursor {

  private static final Pattern NOTHING = Pattern.compile("");

  private final String text;
  private int at;
  private Matcher last;

  Cursor(String text, int at) {
    this.text = text;
    this.at = at;
    this.last = NOTHING.matcher(text);
  }

  int at() {
    return at;
  }

  void back(int to) {
    at = to;
  }

  /** Moves behind the pattern if it stands here. */
  boolean take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    if (!matcher.region(at, text.length()).lookingAt()) {
      return false;
    }
    last = matcher;
    at = matcher.end();
    return true;
  }

  /** Whether the last match was an hour with nothing behind 点. */
  boolean isBareClock() {
    return at > 0 && text.charAt(at - 1) == '点';
  }

  /** A group of the last match, empty if it took no part. */
  String group(String name) {
    String group = last.group(name);
    return group == null ? "" : group;
  }

  /** A group as a number, or the fallback. */
  int number(String name, int fallback) {
    String group = group(name);
    return group.isEmpty()
        ? fallback
        : ChineseNumerals.parse(group).value().map(Math::toIntExact).orElse(fallback);
  }
}
