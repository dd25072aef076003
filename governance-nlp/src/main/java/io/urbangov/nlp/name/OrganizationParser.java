package io.urbangov.nlp.name;

import io.urbangov.clean.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits names of organizations into their parts. Immutable and thread-safe. */
final class OrganizationParser {

  private static final Pattern NOISE = Pattern.compile("[\\s\"'“”‘’《》「」,，.。、·]+");
  private static final Pattern SQUARE = Pattern.compile("[\\[【〔{]");
  private static final Pattern CLOSING = Pattern.compile("[\\]】〕}]");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");

  private final RegionNames regions;

  OrganizationParser(RegionNames regions) {
    this.regions = regions;
  }

  OrganizationName parse(String raw) {
    String text = OrganizationWords.withoutListing(plain(raw));
    int branch = OrganizationWords.branchStart(text);
    String head = text.substring(0, branch);
    int form = OrganizationWords.formStart(head);
    if (form < 2) {
      form = head.length();
    }
    StringBuilder region = new StringBuilder();
    String core = bracketRegions(head.substring(0, form), region).replaceAll("[()]", "");
    int end = regions.prefix(core);
    if (end == core.length()) {
      end = 0;
    }
    String rest = core.substring(end);
    int trade = OrganizationWords.tradeStart(rest);
    return new OrganizationName(
        core.substring(0, end) + region,
        rest.substring(0, trade),
        rest.substring(trade),
        head.substring(form),
        text.substring(branch));
  }

  private static String plain(String raw) {
    String text = NOISE.matcher(Text.canonical(raw)).replaceAll("");
    return CLOSING.matcher(SQUARE.matcher(text).replaceAll("(")).replaceAll(")");
  }

  /** Takes regions in brackets out of the text: 美丽华(天津)科技 has its region behind its name. */
  private String bracketRegions(String text, StringBuilder region) {
    Matcher bracket = BRACKET.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (bracket.find()) {
      String inner = bracket.group(1);
      boolean isRegion = !inner.isEmpty() && regions.prefix(inner) == inner.length();
      if (isRegion) {
        region.append(inner);
      }
      bracket.appendReplacement(rest, isRegion ? "" : Matcher.quoteReplacement(inner));
    }
    return bracket.appendTail(rest).toString();
  }
}
