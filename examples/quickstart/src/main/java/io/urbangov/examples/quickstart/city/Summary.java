package io.urbangov.examples.quickstart.city;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What was planted in the sample city. Immutable and thread-safe.
 *
 * @param people how many people live there
 * @param households in how many households
 * @param places how many places there are
 * @param organizations how many organizations
 * @param matters how many matters
 * @param appeals how many appeals, each in one row or more
 * @param difficulties how often each difficulty was planted
 * @param hotTopics the surges
 * @param serial many messages of one reporter about one matter, which must not become hot
 * @param brokenRows the rows that must be rejected, by file and line
 */
public record Summary(
    int people,
    int households,
    int places,
    int organizations,
    int matters,
    int appeals,
    SortedMap<Difficulty, Tally> difficulties,
    List<HotTopic> hotTopics,
    HotTopic serial,
    List<BrokenRow> brokenRows) {

  /** The summary in English, a line each, for printing. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(people + " people in " + households + " households");
    lines.add(places + " places, " + organizations + " organizations");
    lines.add(appeals + " appeals about " + matters + " matters");
    difficulties.forEach(
        (difficulty, tally) ->
            lines.add(
                difficulty.meaning() + ": " + tally.planted() + " of " + tally.opportunities()));
    hotTopics.forEach(topic -> lines.add("surge: " + text(topic)));
    lines.add("serial complainer, no surge: " + text(serial));
    lines.add(brokenRows.size() + " broken rows");
    return List.copyOf(lines);
  }

  private static String text(HotTopic topic) {
    return topic.term()
        + " in "
        + topic.unit()
        + ", "
        + topic.from()
        + " to "
        + topic.to()
        + ", "
        + topic.appeals()
        + " appeals by "
        + topic.reporters()
        + " people";
  }
}
