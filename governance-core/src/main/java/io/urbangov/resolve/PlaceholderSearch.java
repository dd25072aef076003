package io.urbangov.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/*
 * Ruled out: to blame whatever is far more frequent than the other values of its field. It needs no
 * rows and no entities, but blames the city that nine tenths of a registry live in, which tells by
 * what differs; and so does blaming two such values that come together, as city and province do.
 */
/**
 * Finds placeholders by what they do to a table: in rows that hold nothing else, and in entities
 * that are larger than anybody can be. A value that is merely frequent, such as a town, a sex or
 * the phone of a large household, is none.
 *
 * <p>Rows: a frequent value, far more so than the field's other values are, of which at least half
 * of the records have nothing but frequent values. Such rows are often too many for any block, and
 * so make no entity, but they make the fields look worthless: training takes their agreement for
 * what strangers share. Where a table has nothing but values of 100 records or more, they all are.
 *
 * <p>Entities: one that has a frequent number of records, far more than the others have, is
 * implausible. Blamed are the values that at least half of its records have, and of which such
 * entities have at least half, so that a common surname is not; nor is a value of a field that has
 * frequent values alone, such as a sex, which tells by what differs, too.
 *
 * <p>Not found: a value of one or two fields beside true names, in more rows than a block takes. It
 * makes no entity; but give such fields term-frequency adjustment, else all their values weigh
 * less.
 *
 * <p>Cost: one look at the distinct values, and at the rows only where some value is suspicious.
 */
final class PlaceholderSearch {

  /** A person can well be 50 of 1,000 records, or of a table that is about few persons. */
  private static final int LEAST_RECORDS = 50;

  /** From so many records on, a value is a placeholder if all others in the table are, too. */
  private static final int LEAST_RECORDS_OF_ALL = 100;

  /**
   * How many times as many records as usual: where sizes fall with rank as those of towns and sites
   * do (Zipf), the largest has 5 to 20 times as many as those below a twentieth of all.
   */
  private static final int TIMES_USUAL = 20;

  private final RecordTable table;
  private final List<Column<?>> columns;
  private final double frequent;

  /** By column and code, how many records have the value. */
  private final List<int[]> counts = new ArrayList<>();

  /**
   * Looks at a table.
   *
   * @param share the share of the records from which on a value or an entity is suspicious; from 1
   *     on, nothing is
   */
  PlaceholderSearch(RecordTable table, double share) {
    this.table = table;
    this.columns = table.columns();
    this.frequent =
        share < 1 ? Math.max(LEAST_RECORDS, share * table.size()) : Double.POSITIVE_INFINITY;
    columns.forEach(column -> counts.add(column.frequencies().byCode(column)));
  }

  private boolean isFrequent(int count) {
    return count >= frequent;
  }

  /** What an infrequent one has, seen from its records; 0 where there is none. */
  private double usual(int[] sizes) {
    double records = 0;
    double squares = 0;
    for (int size : sizes) {
      records += isFrequent(size) ? 0 : size;
      squares += isFrequent(size) ? 0 : (double) size * size;
    }
    return records == 0 ? 0 : squares / records;
  }

  private static boolean isFarMore(int size, double usual) {
    return usual > 0 && size >= TIMES_USUAL * usual;
  }

  /** The placeholders of rows that hold nothing else. */
  Placeholders inRows() {
    boolean nothingElse =
        counts.stream()
            .flatMapToInt(Arrays::stream)
            .allMatch(n -> n == 0 || (isFrequent(n) && n >= LEAST_RECORDS_OF_ALL));
    double[] usual = counts.stream().mapToDouble(this::usual).toArray();
    List<int[]> inHollow = nothingElse ? counts : countHollow(usual);
    Placeholders found = Placeholders.NONE;
    for (int c = 0; c < inHollow.size(); c++) {
      for (int code = 0; code < columns.get(c).distinct(); code++) {
        int count = counts.get(c)[code];
        boolean suspicious = nothingElse || (isFrequent(count) && isFarMore(count, usual[c]));
        if (suspicious && 2 * inHollow.get(c)[code] >= count) {
          found = found.with(columns.get(c).field(), columns.get(c).value(code));
        }
      }
    }
    return found;
  }

  /** By column and code, the records with nothing but frequent values; empty if nothing can be. */
  private List<int[]> countHollow(double[] usual) {
    boolean any = false;
    for (int c = 0; c < usual.length; c++) {
      double records = usual[c];
      any |= Arrays.stream(counts.get(c)).anyMatch(n -> isFrequent(n) && isFarMore(n, records));
    }
    List<int[]> hollow = new ArrayList<>();
    for (int c = 0; any && c < columns.size(); c++) {
      hollow.add(new int[columns.get(c).distinct()]);
    }
    for (int row = 0; any && row < table.size(); row++) {
      if (isHollow(row)) {
        for (int c = 0; c < hollow.size(); c++) {
          count(hollow.get(c), columns.get(c).code(row));
        }
      }
    }
    return hollow;
  }

  private boolean isHollow(int row) {
    for (int c = 0; c < columns.size(); c++) {
      int code = columns.get(c).code(row);
      if (code >= 0 && !isFrequent(counts.get(c)[code])) {
        return false;
      }
    }
    return true;
  }

  private static void count(int[] counts, int code) {
    if (code >= 0) {
      counts[code]++;
    }
  }

  /**
   * The placeholders that hold implausible entities together.
   *
   * @param entityOf by record, a number of its entity below the number of records
   */
  Placeholders inEntities(IntUnaryOperator entityOf) {
    int[] sizes = new int[table.size()];
    for (int row = 0; row < sizes.length; row++) {
      sizes[entityOf.applyAsInt(row)]++;
    }
    double usual = usual(sizes);
    BitSet implausible = new BitSet();
    for (int entity = 0; entity < sizes.length; entity++) {
      implausible.set(entity, isFrequent(sizes[entity]) && isFarMore(sizes[entity], usual));
    }
    Placeholders found = Placeholders.NONE;
    for (int c = 0; c < columns.size() && !implausible.isEmpty(); c++) {
      Column<?> column = columns.get(c);
      boolean othersToo = usual(counts.get(c)) > 0;
      int[] held = held(column, row -> implausible.get(entityOf.applyAsInt(row)));
      for (int code : typical(column, entityOf, implausible, sizes).stream().toArray()) {
        if (othersToo && 2 * held[code] >= counts.get(c)[code]) {
          found = found.with(column.field(), column.value(code));
        }
      }
    }
    return found;
  }

  /** The codes that at least half of the records of one of the entities have. */
  private BitSet typical(
      Column<?> column, IntUnaryOperator entityOf, BitSet entities, int[] sizes) {
    BitSet typical = new BitSet();
    for (int entity : entities.stream().toArray()) {
      int[] held = held(column, row -> entityOf.applyAsInt(row) == entity);
      for (int code = 0; code < held.length; code++) {
        typical.set(code, typical.get(code) || 2 * held[code] >= sizes[entity]);
      }
    }
    return typical;
  }

  /** By code, how many of some records have the value. */
  private int[] held(Column<?> column, IntPredicate counted) {
    int[] held = new int[column.distinct()];
    for (int row = 0; row < table.size(); row++) {
      if (counted.test(row)) {
        count(held, column.code(row));
      }
    }
    return held;
  }
}
