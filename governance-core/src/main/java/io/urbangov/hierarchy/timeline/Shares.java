package io.urbangov.hierarchy.timeline;

import io.urbangov.clean.Parsed;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a unit goes where (份额): unit ids and their shares, which sum to 1.
 *
 * <p>The sum may be off by 0.00001, for shares that were rounded; what uses them divides by the
 * sum. Immutable and thread-safe.
 *
 * @param parts at least two units, each with a share in (0, 1), by id
 */
public record Shares(SortedMap<String, Double> parts) {

  private static final double TOLERANCE = 1e-5;

  /** Copies the parts; throws {@link IllegalArgumentException} if they are no whole. */
  public Shares {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    parts.keySet().forEach(unit -> Words.id("unit", unit));
    Broken broken = broken(parts);
    if (broken != null) {
      throw new IllegalArgumentException("shares " + broken.rule + ", was: " + parts.values());
    }
  }

  /** Two parts. */
  public static Shares of(String a, double shareOfA, String b, double shareOfB) {
    return new Shares(new TreeMap<>(Map.of(a, shareOfA, b, shareOfB)));
  }

  /** Any number of parts. */
  public static Shares of(Map<String, Double> parts) {
    return new Shares(new TreeMap<>(parts));
  }

  /**
   * Reads {@code U1=0.6;U2=0.4}. Codes of refusal: {@code format}, {@code range}, {@code sum}.
   *
   * <p>A unit that comes twice breaks the format.
   */
  public static Parsed<Shares> parse(String raw) {
    if (raw.isBlank()) {
      return Parsed.missing();
    }
    SortedMap<String, Double> parts = new TreeMap<>();
    for (String item : raw.split(";", -1)) {
      Part part = Part.parse(item);
      if (part == null || parts.putIfAbsent(part.unit, part.share) != null) {
        return Parsed.invalid("format", "must be units with their shares, such as U1=0.6;U2=0.4");
      }
    }
    Broken broken = broken(parts);
    return broken == null ? Parsed.of(new Shares(parts)) : Parsed.invalid(broken.code, broken.rule);
  }

  private static @Nullable Broken broken(SortedMap<String, Double> parts) {
    if (parts.size() < 2) {
      return new Broken("format", "must have at least two parts");
    }
    if (!parts.values().stream().allMatch(share -> share > 0 && share < 1)) {
      return new Broken("range", "must be in (0, 1)");
    }
    return Math.abs(sum(parts) - 1) > TOLERANCE ? new Broken("sum", "must sum to 1") : null;
  }

  private static double sum(SortedMap<String, Double> parts) {
    return parts.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The share of a unit, scaled so that all sum to 1; 0 when it has none. */
  public double of(String unit) {
    return parts.getOrDefault(unit, 0.0) / sum(parts);
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(";");
    parts.forEach((unit, share) -> text.add(new Part(unit, share).toString()));
    return text.toString();
  }

  private record Broken(String code, String rule) {}

  /** A unit and its share, as text {@code U1=0.6}. */
  record Part(String unit, double share) {

    static @Nullable Part parse(String item) {
      int at = item.indexOf('=');
      String unit = at < 0 ? "" : item.substring(0, at).strip();
      if (Words.idProblem(unit) != null) {
        return null;
      }
      String number = item.substring(at + 1).strip();
      return number.matches("[0-9.]+(?:[eE]-?[0-9]+)?") ? of(unit, number) : null;
    }

    private static @Nullable Part of(String unit, String number) {
      try {
        return new Part(unit, Double.parseDouble(number));
      } catch (NumberFormatException twoPoints) {
        return null;
      }
    }

    @Override
    public String toString() {
      return unit + "=" + share;
    }
  }
}
