package io.urbangov.load;

import java.io.FilterReader;
import java.io.Reader;

/** A reader that its giver closes. */
final class Unowned extends FilterReader {

  Unowned(Reader in) {
    super(in);
  }

  @Override
  public void close() {}
}
