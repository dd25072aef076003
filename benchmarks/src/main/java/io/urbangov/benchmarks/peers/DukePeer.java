package io.urbangov.benchmarks.peers;

import io.urbangov.benchmarks.peers.PeerField.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.DataSource;
import no.priv.garshol.duke.Database;
import no.priv.garshol.duke.Logger;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.RecordIterator;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.databases.InMemoryBlockingDatabase;
import no.priv.garshol.duke.databases.KeyFunction;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.matchers.MatchListener;

/**
 * Duke 1.2: in memory with key functions, or on its Lucene index with the ten best candidates.
 * Probabilities by its guide: what tells persons apart weighs most. Of six settings tried on 10,000
 * invented persons, the one with the best F1 at the default threshold (0.905; oracle 0.933, and
 * 0.941 for the best at the oracle's). Edit distance on dates made it worse, as Duke gives two
 * dates of one year more than 0.5.
 */
final class DukePeer implements Peer {

  private static final double THRESHOLD = 0.8;
  private static final double LOWEST = 0.4;
  private static final int BATCH = 40_000;
  private static final int HITS = 10;
  private static final String ID = "id";

  private final boolean lucene;

  DukePeer(boolean lucene) {
    this.lucene = lucene;
  }

  @Override
  public double defaultThreshold() {
    return THRESHOLD;
  }

  @Override
  public void match(PeerTable table, ScoredPairs pairs) {
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setThreshold(THRESHOLD);
    configuration.setMaybeThreshold(LOWEST);
    configuration.setProperties(properties(table.fields()));
    Database database = lucene ? luceneDatabase() : blocking(table.fields());
    database.setConfiguration(configuration);
    configuration.setDatabase(database);
    configuration.validate();
    Processor processor = new Processor(configuration, database);
    processor.addMatchListener(new Listener(pairs));
    if (table.isLinking()) {
      int second = table.firstOfSecond();
      processor.link(
          List.of(new Source(table, 0, second)),
          List.of(new Source(table, second, table.size())),
          true,
          BATCH);
    } else {
      processor.deduplicate(List.of(new Source(table, 0, table.size())), BATCH);
    }
    processor.close();
  }

  private static List<Property> properties(List<PeerField> fields) {
    List<Property> properties = new ArrayList<>();
    properties.add(new PropertyImpl(ID));
    for (PeerField field : fields) {
      properties.add(
          switch (field.content()) {
            case NAME -> property(field, new JaroWinkler(), 0.1, 0.85);
            case WORDS, ADDRESS -> property(field, new QGramComparator(), 0.4, 0.7);
            case DATE -> property(field, new ExactComparator(), 0.2, 0.9);
            case PHONE, CODE -> property(field, new ExactComparator(), 0.2, 0.95);
            case CATEGORY -> property(field, new ExactComparator(), 0.4, 0.5);
          });
    }
    return properties;
  }

  private static Property property(
      PeerField field, Comparator comparator, double low, double high) {
    Property property = new PropertyImpl(field.name(), comparator, low, high);
    property.setLookupBehaviour(
        field.content() == Content.CATEGORY ? Property.Lookup.FALSE : Property.Lookup.TRUE);
    return property;
  }

  private static Database luceneDatabase() {
    LuceneDatabase database = new LuceneDatabase();
    database.setMaxSearchHits(HITS);
    return database;
  }

  /** Each code and phone, each name with the date or the next name, and the words' beginnings. */
  private static Database blocking(List<PeerField> fields) {
    List<KeyFunction> keys = new ArrayList<>();
    List<PeerField> names = new ArrayList<>();
    for (PeerField field : fields) {
      Content content = field.content();
      if (content == Content.PHONE || (content == Content.CODE && isOwn(field.name()))) {
        keys.add(record -> key(record, 99, field.name()));
      } else if (content == Content.NAME) {
        names.add(field);
      } else if (content == Content.WORDS) {
        keys.add(record -> key(record, 10, field.name()));
      }
    }
    for (PeerField name : names) {
      for (PeerField field : fields) {
        if (field.content() == Content.DATE) {
          keys.add(record -> key(record, 99, name.name(), field.name()));
        } else if (field.name().equals("postcode")) {
          keys.add(record -> key(record, 99, name.name(), field.name()));
        }
      }
    }
    if (names.size() > 1) {
      keys.add(record -> key(record, 5, names.get(0).name(), names.get(1).name()));
    }
    InMemoryBlockingDatabase database = new InMemoryBlockingDatabase();
    database.setKeyFunctions(keys);
    return database;
  }

  private static boolean isOwn(String field) {
    return !field.equals("postcode") && !field.equals("street_number");
  }

  /** The beginnings of values, together; with one missing, a key that no other record has. */
  private static String key(Record record, int length, String... fields) {
    StringBuilder key = new StringBuilder();
    for (String field : fields) {
      String value = record.getValue(field);
      if (value == null || value.isEmpty()) {
        return "~" + record.getValue(ID);
      }
      key.append(value, 0, Math.min(length, value.length())).append('|');
    }
    return key.toString();
  }

  /** The rows of one file. */
  private record Source(PeerTable table, int from, int to) implements DataSource {

    @Override
    public RecordIterator getRecords() {
      return new RecordIterator() {
        private int at = from;

        @Override
        public boolean hasNext() {
          return at < to;
        }

        @Override
        public Record next() {
          return record(at++);
        }
      };
    }

    private Record record(int row) {
      RecordImpl record = new RecordImpl();
      record.addValue(ID, Integer.toString(row));
      for (int f = 0; f < table.fields().size(); f++) {
        String value = table.value(row, f);
        if (!value.isEmpty()) {
          record.addValue(table.fields().get(f).name(), value);
        }
      }
      return record;
    }

    @Override
    public void setLogger(Logger logger) {
      // nothing is logged
    }
  }

  /** Keeps what Duke matches. */
  private record Listener(ScoredPairs pairs) implements MatchListener {

    @Override
    public void matches(Record a, Record b, double confidence) {
      ToIntFunction<Record> row = record -> Integer.parseInt(record.getValue(ID));
      pairs.add(row.applyAsInt(a), row.applyAsInt(b), confidence);
    }

    @Override
    public void matchesPerhaps(Record a, Record b, double confidence) {
      matches(a, b, confidence);
    }

    @Override
    public void batchReady(int size) {}

    @Override
    public void batchDone() {}

    @Override
    public void noMatchFor(Record record) {}

    @Override
    public void startProcessing() {}

    @Override
    public void endProcessing() {}
  }
}
