package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntArrayList;

/**
 * The text of a document as atoms in order.
 *
 * <p>Atoms that start a word have {@link #START} set; {@link #BREAK} stands where a phrase cannot
 * reach across. Immutable and thread-safe.
 */
final class Reading {

  static final int BREAK = -1;
  static final int START = 1 << 30;

  private final Doc doc;
  private final int[] atoms;

  Reading(Doc doc, int[] atoms) {
    this.doc = doc;
    this.atoms = atoms;
  }

  Doc doc() {
    return doc;
  }

  int reporter() {
    return doc.reporter();
  }

  int length() {
    return atoms.length;
  }

  /** The atom at a position, or {@link #BREAK} there or outside. */
  int atom(int position) {
    if (position < 0 || position >= atoms.length || atoms[position] == BREAK) {
      return BREAK;
    }
    return atoms[position] & ~START;
  }

  /** Its grams in their order, some more than once. */
  int[] grams(Atoms numbers) {
    IntArrayList grams = new IntArrayList(atoms.length);
    for (int at = 0; at < atoms.length; at++) {
      int atom = atom(at);
      if (atom != BREAK) {
        if (numbers.text(atom).length() > 1) {
          addIf(grams, numbers.findGram(atom, Atoms.NONE));
        }
        if (atom(at + 1) != BREAK) {
          addIf(grams, numbers.findGram(atom, atom(at + 1)));
        }
      }
    }
    return grams.toArray();
  }

  private static void addIf(IntArrayList grams, int gram) {
    if (gram != Atoms.NONE) {
      grams.add(gram);
    }
  }

  /** Whether no word reaches from before this position to after it. */
  boolean isWordEdge(int position) {
    return atom(position - 1) == BREAK || atom(position) == BREAK || (atoms[position] & START) != 0;
  }

  /** The first position at or after {@code from} where these atoms stand, or -1. */
  int find(int[] phrase, int from) {
    for (int at = from; at <= atoms.length - phrase.length; at++) {
      if (standsAt(phrase, at)) {
        return at;
      }
    }
    return -1;
  }

  /** An atom that starts a word is the same atom; a break, having all bits, is none. */
  private boolean standsAt(int[] phrase, int at) {
    for (int i = 0; i < phrase.length; i++) {
      if ((atoms[at + i] & ~START) != phrase[i]) {
        return false;
      }
    }
    return true;
  }
}
