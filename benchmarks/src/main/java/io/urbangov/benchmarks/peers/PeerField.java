package io.urbangov.benchmarks.peers;

import java.util.Locale;

/**
 * A column of the input: its name and what its values are, from which each peer chooses how to
 * compare it. Immutable and thread-safe.
 *
 * @param name the name
 * @param content what the values are
 */
public record PeerField(String name, Content content) {

  /** What values are. */
  public enum Content {
    /** Names of persons. */
    NAME,
    /** Several words: titles, authors, names of shops. */
    WORDS,
    /** Streets, localities. */
    ADDRESS,
    /** Dates, as digits. */
    DATE,
    /** Phones, as digits. */
    PHONE,
    /** Numbers and codes that tell one from another. */
    CODE,
    /** One of few values. */
    CATEGORY
  }

  /** The content that a field of this name has. */
  public static PeerField named(String name) {
    return new PeerField(
        name,
        switch (name.toLowerCase(Locale.ROOT)) {
          case "given_name", "surname", "legal_person" -> Content.NAME;
          case "street", "locality", "city", "address", "birth_place" -> Content.ADDRESS;
          case "birth_date" -> Content.DATE;
          case "phone" -> Content.PHONE;
          case "national_id", "email", "credit_code", "postcode", "street_number" -> Content.CODE;
          case "state", "sex", "year" -> Content.CATEGORY;
          default -> Content.WORDS;
        });
  }
}
