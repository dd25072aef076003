package io.urbangov.nlp.analysis;

import org.jspecify.annotations.Nullable;

/** Where a lexicon and all versions of it have their general words, loaded once. Thread-safe. */
final class WordShelf {

  private @Nullable WordModel model;

  /** Loads at the first call. */
  synchronized WordModel model() {
    if (model == null) {
      model = WordModel.load();
    }
    return model;
  }
}
