package io.urbangov.benchmarks.people;

import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * An endless stream of invented persons' records, the duplicates of a person after the first.
 *
 * <p>The same specification gives the same stream, however it is cut. The ids are scrambled, so
 * that an engine that sorts by id does not find duplicates side by side. About 350 bytes a record,
 * since strings are shared; the stream itself keeps one household. Not thread-safe.
 */
public final class People {

  private static final String SOURCE = "people";
  private static final Attribute[] SHARED = {
    Attribute.SURNAME,
    Attribute.STREET_NUMBER,
    Attribute.STREET,
    Attribute.LOCALITY,
    Attribute.POSTCODE,
    Attribute.STATE
  };

  /** The largest prime below a thousand million: ids are multiples of a factor modulo it. */
  private static final long ID_MODULUS = 999_999_937;

  private static final long ID_FACTOR = 387_420_489;

  /** Takes one record and the number of the person it describes. */
  @FunctionalInterface
  public interface Sink {

    /** Called once a record, in the order of the stream. */
    void accept(SourceRecord record, int person);
  }

  private final PeopleSpec spec;
  private final World world;
  private final Duplicator duplicator;
  private final double poisson;
  private final Deque<Draft> waiting = new ArrayDeque<>();
  private Draft last = new Draft();
  private int person = -1;
  private int serial;

  /** Starts the stream. */
  public People(PeopleSpec spec) {
    this.spec = spec;
    this.world = new World(spec);
    this.duplicator = new Duplicator(spec, world);
    this.poisson = Math.exp(-spec.duplicates() / (1 - spec.duplicates()));
  }

  /** Gives the next records of the stream. */
  public void next(int records, Sink sink) {
    for (int i = 0; i < records; i++) {
      if (waiting.isEmpty()) {
        person++;
        meet(new Random(mix(spec.seed() + mix(person))));
      }
      sink.accept(waiting.remove().record(id(serial++)), person);
    }
  }

  private void meet(Random random) {
    Draft original = world.person(random);
    if (person > 0 && random.nextDouble() < spec.household()) {
      original.take(last, SHARED);
      if (random.nextBoolean()) {
        original.take(last, Attribute.PHONE);
      }
    }
    long number = (ID_FACTOR * (person + 1L) + Long.remainderUnsigned(spec.seed(), ID_MODULUS));
    original.set(Attribute.NATIONAL_ID, nineDigits(number % ID_MODULUS));
    last = original;
    for (int copies = copies(random); copies > 0; copies--) {
      waiting.add(duplicator.duplicate(original, random));
    }
    waiting.addFirst(original.copy());
    waiting.forEach(draft -> duplicator.lose(draft, random));
  }

  /** A Poisson number by Knuth's way, cut off. */
  private int copies(Random random) {
    int copies = 0;
    for (double p = random.nextDouble(); p > poisson; p *= random.nextDouble()) {
      copies++;
    }
    return Math.min(copies, spec.maxDuplicates());
  }

  private static String nineDigits(long number) {
    return Long.toString(1_000_000_000L + number).substring(1);
  }

  /** The id of the record at a position of the stream. */
  public static RecordId id(int position) {
    return new RecordId(SOURCE, Integer.toUnsignedString(scramble(position), Character.MAX_RADIX));
  }

  /** The position in the stream of the record with an id; the inverse of {@link #id}. */
  public static int position(RecordId id) {
    return unscramble(Integer.parseUnsignedInt(id.key(), Character.MAX_RADIX));
  }

  private static int scramble(int x) {
    int y = (x ^ (x >>> 16)) * 0x7feb352d;
    return y ^ (y >>> 16);
  }

  private static int unscramble(int x) {
    int y = (x ^ (x >>> 16)) * 0x1d69e2a5;
    return y ^ (y >>> 16);
  }

  /** The finalizer of splitmix64: neighbouring numbers become seeds far apart. */
  private static long mix(long x) {
    long y = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
    long z = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
