package io.urbangov.examples.quickstart.city;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts a matter into words, each time others. Not thread-safe. */
final class Story {

  /** What the reporter says. */
  record Text(String title, String body) {}

  private static final double NAMES_HERSELF = 0.15;

  private final Map<String, List<String>> phrases = new TreeMap<>();
  private final Draw draw;

  Story(Draw draw) {
    this.draw = draw;
    for (List<String> row : Table.read("phrases.tsv")) {
      phrases.put(row.get(0), Topic.parts(row.get(1)));
    }
  }

  Text tell(Matter matter, @Nullable Person reporter, Appeal.Channel channel) {
    Topic topic = matter.topic();
    String body = phrase(reporter == null ? "finding" : channel.silo());
    if (reporter != null && draw.chance(NAMES_HERSELF)) {
      body += who(reporter);
    }
    body += draw.pick(topic.facts()) + "，" + details(topic.details());
    String since = phrase("since");
    body += since.isEmpty() ? "。" : "，" + since + "。";
    body += phrase("request");
    return new Text(filled(draw.pick(topic.titles()), matter), filled(body, matter));
  }

  private String details(List<String> details) {
    String first = draw.pick(details);
    String second = draw.pick(details);
    return draw.chance(0.5) || second.equals(first) ? first : first + "，" + second;
  }

  private String who(Person reporter) {
    String home = reporter.household().home().address().text(AddressStyle.FORMAL.from(4));
    return phrase("who")
        .replace("{home}", home)
        .replace("{name}", reporter.name())
        .replace("{phone}", reporter.phone());
  }

  private String phrase(String key) {
    return draw.pick(phrases.getOrDefault(key, List.of("")));
  }

  private String filled(String text, Matter matter) {
    Organization organization = matter.organization();
    return text.replace("{place}", matter.place().name())
        .replace("{road}", matter.place().address().road())
        .replace("{org}", organization == null ? "" : organization.brand())
        .replace("{n}", Integer.toString(draw.between(3, 30)));
  }
}
