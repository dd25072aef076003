package io.urbangov.nlp.hotterm;

import java.util.Arrays;

/** A row of atoms, as a value. */
final class Phrase {

  private final int[] atoms;

  Phrase(int[] atoms) {
    this.atoms = atoms;
  }

  int[] atoms() {
    return atoms;
  }

  int length() {
    return atoms.length;
  }

  Phrase before(int atom) {
    int[] longer = new int[atoms.length + 1];
    System.arraycopy(atoms, 0, longer, 1, atoms.length);
    longer[0] = atom;
    return new Phrase(longer);
  }

  Phrase after(int atom) {
    int[] longer = Arrays.copyOf(atoms, atoms.length + 1);
    longer[atoms.length] = atom;
    return new Phrase(longer);
  }

  Phrase part(int from, int to) {
    return new Phrase(Arrays.copyOfRange(atoms, from, to));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Phrase phrase && Arrays.equals(atoms, phrase.atoms);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(atoms);
  }

  @Override
  public String toString() {
    return Arrays.toString(atoms);
  }
}
