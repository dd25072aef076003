package io.urbangov.nlp.hotterm;

import com.carrotsearch.hppc.IntHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A phrase and where it stands, as it grows and shrinks at its edges.
 *
 * <p>Ties between neighbours go to the one that comes first as text, so that the numbering of atoms
 * has no say. Not thread-safe.
 */
final class Places {

  /** One occurrence. */
  private record Place(Reading reading, int at) {}

  private final Atoms atoms;
  private List<Place> places;
  private Phrase phrase;
  private int seed;

  Places(Atoms atoms, Phrase phrase, List<Reading> readings) {
    this.atoms = atoms;
    this.phrase = phrase;
    places = new ArrayList<>();
    for (Reading reading : readings) {
      for (int at = reading.find(phrase.atoms(), 0); at >= 0; ) {
        places.add(new Place(reading, at));
        at = reading.find(phrase.atoms(), at + 1);
      }
    }
  }

  Phrase phrase() {
    return phrase;
  }

  int people() {
    IntHashSet people = new IntHashSet();
    places.forEach(place -> people.add(place.reading().reporter()));
    return people.size();
  }

  /** Takes in the atom before, if so many people agree on it. */
  boolean growLeft(double minPeople) {
    int atom = neighbour(place -> place.reading().atom(place.at() - 1), minPeople);
    if (atom == Reading.BREAK) {
      return false;
    }
    places =
        places.stream()
            .filter(place -> place.reading().atom(place.at() - 1) == atom)
            .map(place -> new Place(place.reading(), place.at() - 1))
            .toList();
    phrase = phrase.before(atom);
    seed++;
    return true;
  }

  /** Takes in the atom behind, if so many people agree on it. */
  boolean growRight(double minPeople) {
    int length = phrase.length();
    int atom = neighbour(place -> place.reading().atom(place.at() + length), minPeople);
    if (atom == Reading.BREAK) {
      return false;
    }
    places =
        places.stream().filter(place -> place.reading().atom(place.at() + length) == atom).toList();
    phrase = phrase.after(atom);
    return true;
  }

  /** Drops atoms at both ends. */
  void shrink(int left, int right) {
    places = places.stream().map(p -> new Place(p.reading(), p.at() + left)).toList();
    phrase = phrase.part(left, phrase.length() - right);
    seed -= left;
  }

  /** Where in the phrase the gram begins from which it grew. */
  int seed() {
    return seed;
  }

  boolean startsWord() {
    return isMostlyEdge(0);
  }

  boolean endsWord() {
    return isMostlyEdge(phrase.length());
  }

  private boolean isMostlyEdge(int offset) {
    long edges = places.stream().filter(p -> p.reading().isWordEdge(p.at() + offset)).count();
    return 2 * edges >= places.size();
  }

  /** The words of the phrase, each as its length in atoms, as cut in the first place. */
  List<Integer> words() {
    Place first = places.get(0);
    List<Integer> lengths = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= phrase.length(); i++) {
      if (i == phrase.length() || first.reading().isWordEdge(first.at() + i)) {
        lengths.add(i - start);
        start = i;
      }
    }
    return lengths;
  }

  /** The neighbour that most people agree on, if they are so many. */
  private int neighbour(ToIntFunction<Place> next, double minPeople) {
    long[] uses = places.stream().mapToLong(place -> use(next.applyAsInt(place), place)).toArray();
    Arrays.sort(uses);
    int best = Reading.BREAK;
    int most = 0;
    for (int from = 0; from < uses.length; ) {
      int atom = (int) (uses[from] >> Integer.SIZE);
      int people = 0;
      int at = from;
      for (; at < uses.length && uses[at] >> Integer.SIZE == atom; at++) {
        people += at == from || uses[at] != uses[at - 1] ? 1 : 0;
      }
      boolean isBetter = people > most || (people == most && isFirst(atom, best));
      if (atom != Reading.BREAK && isBetter) {
        best = atom;
        most = people;
      }
      from = at;
    }
    return most >= minPeople ? best : Reading.BREAK;
  }

  private static long use(int atom, Place place) {
    return ((long) atom << Integer.SIZE) | Integer.toUnsignedLong(place.reading().reporter());
  }

  private boolean isFirst(int atom, int other) {
    return atoms.text(atom).compareTo(atoms.text(other)) < 0;
  }
}
