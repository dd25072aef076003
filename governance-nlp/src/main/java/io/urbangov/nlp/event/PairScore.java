package io.urbangov.nlp.event;

/**
 * What the score of a pair is made of.
 *
 * @param words cosine of the words
 * @param grams cosine of the pairs of characters
 * @param title cosine of those of the titles, NaN if either has none
 * @param days between the two
 * @param decay what the days leave of the score
 * @param place what the regions leave of it
 * @param category what the categories leave of it
 * @param variety what is left of it because hardly more than one phrase is shared
 * @param value the score, in [0, 1]
 */
record PairScore(
    double words,
    double grams,
    double title,
    double days,
    double decay,
    double place,
    double category,
    double variety,
    double value) {}
