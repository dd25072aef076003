package io.urbangov.nlp.hotterm;

/**
 * A phrase that says something.
 *
 * @param phrase its atoms
 * @param words of how many words it consists, to the segmenter
 */
record Term(Phrase phrase, int words) {}
