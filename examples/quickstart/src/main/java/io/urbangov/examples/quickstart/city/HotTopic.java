package io.urbangov.examples.quickstart.city;

import java.time.LocalDate;

/**
 * A surge that was planted (热点): many people of one community, one matter, a few days, and a term
 * that no other matter uses. Immutable and thread-safe.
 *
 * @param term the term that becomes hot; each appeal about the matter has it in its title or body
 * @param unit code of the community
 * @param from the first day of the surge
 * @param to its last day, included
 * @param matter key of the matter in the truth
 * @param appeals how many appeals
 * @param reporters how many different people made them
 */
public record HotTopic(
    String term,
    String unit,
    LocalDate from,
    LocalDate to,
    String matter,
    int appeals,
    int reporters) {}
