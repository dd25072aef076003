package io.urbangov.clean;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes addresses comparable as text, lightly: it knows no elements. For those, see the address
 * parser of governance-geo.
 *
 * <p>Pure functions. Thread-safe.
 */
public final class Addresses {

  private static final Pattern SEPARATOR = Pattern.compile(" *[,、;。_|] *");
  private static final Pattern FILLER = Pattern.compile("(?<![a-z]) | (?![a-z])");
  private static final Pattern HASH = Pattern.compile("(?<=[0-9a-z])#");
  private static final Pattern BUILDING = Pattern.compile("(?<=[0-9a-z甲乙丙丁])(?:号楼|号?[栋幢])[楼栋幢]*");
  private static final Pattern DASHES = Pattern.compile("(?<=[0-9a-z])[-‐‑‒–—―−~]+(?=[0-9a-z])");
  private static final Set<String> NONE = Set.of("", "无", "不详", "未知", "null", "none");

  private Addresses() {}

  /** The canonical text; missing when blank or when it says 无, 不详 or 未知. */
  public static Parsed<String> clean(String raw) {
    String text = canonical(raw);
    return NONE.contains(text) ? Parsed.missing() : Parsed.of(text);
  }

  /**
   * One way to write an address: half width, simplified, lower case, no spaces or separators, house
   * numbers in digits, {@code #} as 号, and 栋, 幢 and 号楼 after a number or letter as 幢.
   */
  public static String canonical(String raw) {
    String spaced = SEPARATOR.matcher(Digits.ascii(Text.canonical(raw))).replaceAll(" ");
    String dense = FILLER.matcher(spaced).replaceAll("");
    String numbered = ChineseNumerals.digitsInHouseNumbers(HASH.matcher(dense).replaceAll("号"));
    String dashed = DASHES.matcher(numbered).replaceAll("-");
    return Normalizer.normalize(BUILDING.matcher(dashed).replaceAll("幢"), Normalizer.Form.NFC);
  }
}
