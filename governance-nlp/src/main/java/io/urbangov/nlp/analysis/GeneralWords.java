package io.urbangov.nlp.analysis;

/**
 * The general words that all texts are cut by. They never change and no one can change them, so
 * there is one of them for all lexicons, loaded when a text is first cut.
 */
final class GeneralWords {

  static final WordModel MODEL = WordModel.load();

  private GeneralWords() {}
}
