package io.urbangov.nlp.extract;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Finds what a message names (信息抽取): persons, organizations, places, times, phones, ids, plates and
 * amounts, each with exact offsets.
 *
 * <p>Mentions come in the order of the text and never overlap. Works by rules and word lists alone;
 * nothing is trained. Time and memory are linear in the text. Immutable and thread-safe.
 */
public final class Extractor {

  private final ZoneId zone;
  private final Links links;
  private final CodeFinder codes = new CodeFinder();
  private final TimeFinder times;
  private final AmountFinder amounts = new AmountFinder();
  private final PlaceFinder places;
  private final PersonFinder persons;

  private Extractor(ZoneId zone, Links links) {
    this.zone = zone;
    this.links = links;
    this.times = new TimeFinder(zone);
    this.persons = new PersonFinder(links);
    this.places = new PlaceFinder(Vocabulary.standard(), links);
  }

  /** Returns an extractor for messages whose local times are those of a zone. */
  public static Extractor in(ZoneId zone) {
    return new Extractor(requireNonNull(zone, "zone"), Links.NONE);
  }

  /** Returns an extractor that asks for links too. */
  public Extractor withLinker(Linker linker) {
    return new Extractor(zone, new Links(requireNonNull(linker, "linker")));
  }

  /**
   * Finds all mentions of a text.
   *
   * @param text any text
   * @param sent when it was sent: 昨晚 is told from it
   */
  public List<Mention> extract(String text, Instant sent) {
    Scan scan = new Scan(text);
    codes.find(scan, links);
    times.find(scan, sent);
    amounts.find(scan);
    places.find(scan);
    persons.find(scan);
    return scan.mentions();
  }
}
