package io.urbangov.benchmarks.hot;

import io.urbangov.RecordId;
import io.urbangov.nlp.hotterm.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;

/**
 * Messages of a large city in the order of their days, from the statistics of real ones: as many
 * clauses as a real message, each a clause of any real message; one character in a hundred another,
 * by its frequency, as new names and typing errors keep coming; the name of a place of its grid in
 * the title and the text. One message in fifty is about an event: a name and a clause that many
 * messages of a community share for two weeks. One person in three writes again. The same seed
 * gives the same messages.
 */
public final class InventedMessages implements Iterator<Message> {

  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final int EVENT_DAYS = 14;

  private final List<String[]> bodies = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();
  private final CityUnits units;
  private final int n;
  private final int days;
  private final Random random;
  private int next;

  /** Learns from real messages. */
  public InventedMessages(List<Message> real, CityUnits units, int n, int days, long seed) {
    for (Message message : real) {
      String[] parts = message.text().split("\n", 2);
      titles.add(parts[0]);
      bodies.add(parts[1].split("(?<=[，。！？；,;!?\\s])", -1));
      characters.append(parts[0]);
    }
    this.units = units;
    this.n = n;
    this.days = days;
    random = new Random(seed);
  }

  /** The first day. */
  public static LocalDate start() {
    return START;
  }

  @Override
  public boolean hasNext() {
    return next < n;
  }

  @Override
  public Message next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int day = (int) ((long) next * days / n);
    int grid = units.grid(random);
    boolean isEvent = random.nextInt(50) == 0;
    String text = isEvent ? event(day, grid) : ordinary(grid);
    String reporter = random.nextInt(3) == 0 ? "p" + random.nextInt(1 + n / 10) : "q" + next;
    RecordId id = new RecordId("invented", Integer.toString(next++));
    return Message.of(id, START.plusDays(day).atTime(random.nextInt(24), 0), text)
        .withUnit(grid)
        .withReporter(reporter);
  }

  private String ordinary(int grid) {
    return name(grid, random.nextInt(4)) + any(titles) + "\n" + body(name(grid, 0));
  }

  private String event(int day, int grid) {
    int event = grid / 10 * 1_000 + day / EVENT_DAYS;
    String name = name(1_000_000 + event, 0);
    Random fixed = new Random(event);
    String matter = titles.get(fixed.nextInt(titles.size()));
    return name + matter + "\n" + body(name) + matter;
  }

  private String body(String name) {
    StringBuilder text = new StringBuilder(name);
    int clauses = any(bodies).length;
    for (int i = 0; i < clauses; i++) {
      String[] body = any(bodies);
      text.append(body[random.nextInt(body.length)]);
    }
    for (int changes = text.length() / 100; changes > 0; changes--) {
      text.setCharAt(random.nextInt(text.length()), character(random));
    }
    return text.toString();
  }

  /** A name of three characters, always the same for the same numbers. */
  private String name(int place, int which) {
    Random fixed = new Random(place * 31L + which);
    return "" + character(fixed) + character(fixed) + character(fixed) + "苑";
  }

  private char character(Random draw) {
    return characters.charAt(draw.nextInt(characters.length()));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
