package io.urbangov.resolve;

import io.urbangov.Progress;
import io.urbangov.SourceRecord;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a {@link Resolver} over all records: compare, learn, decide. Not thread-safe. */
final class Batch {

  /** How often entities that are too large may show placeholders; each time all is done again. */
  private static final int MAX_ROUNDS = 4;

  private final Resolver spec;
  private final Workers workers;
  private final Progress progress;

  Batch(Resolver spec, Progress progress) {
    this.spec = spec;
    this.workers = new Workers(spec.threads);
    this.progress = progress;
  }

  /** Resolves with a model that was learned before. */
  Resolution resolve(Collection<SourceRecord> records, MatchModel given) {
    RecordTable seen = table(records).without(given.placeholders());
    return decide(compare(seen, given), given);
  }

  /** Learns, and resolves; again where the entities show placeholders. */
  Resolution resolve(Collection<SourceRecord> records) {
    RecordTable table = table(records);
    RecordTable seen = table.without(new PlaceholderSearch(table, spec.largestShare).inRows());
    Resolution resolution = learn(seen);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      PlaceholderSearch search = new PlaceholderSearch(seen, spec.largestShare);
      Placeholders more = search.inEntities(resolution::numberOf);
      if (more.isNone()) {
        break;
      }
      seen = seen.without(more);
      resolution = learn(seen);
    }
    return resolution;
  }

  private Compared compare(RecordTable table, @Nullable MatchModel given) {
    NearestPairs near =
        spec.nearest == null ? null : new NearestPairs(spec.nearest, table, workers);
    int limit = given == null ? spec.maxBlock : given.blockLimit();
    Blocks blocks = new Blocks(spec.rules, table, limit, given == null, near, workers);
    DistinctFields distinctFields = new DistinctFields(spec.distinct, table);
    CodeRows rows = new CodeRows(spec.comparisons, distinctFields, table);
    ComparedPairs pairs = new ComparedPairs(blocks, rows, workers, progress);
    return new Compared(table, blocks, distinctFields, rows, pairs);
  }

  private Resolution learn(RecordTable table) {
    Compared compared = compare(table, null);
    CodeRows rows = compared.rows();
    ComparedPairs pairs = compared.pairs();
    MatchModel model =
        new Training(table, rows, spec.dependent, spec.seed, workers)
            .train(pairs, rows, compared.blocks().limit());
    Scorer.Weights first = new Scorer.Weights(rows, model);
    UnionFind entities =
        RoughEntities.of(table, pairs, compared.distinct(), first, workers, progress);
    model = model.with(frequencies(table, entities), table.placeholders());
    model = new LabelFit(model, new Patterns(rows)).fit(spec.labels, table);
    return decide(compared, model);
  }

  private Resolution decide(Compared compared, MatchModel model) {
    RecordTable table = compared.table();
    ComparedPairs pairs = compared.pairs();
    Scorer.Weights weights = new Scorer.Weights(compared.rows(), model);
    Scoring scoring =
        new Scoring(pairs, weights, Resolver.weight(spec.link), Resolver.weight(spec.review));
    scoring.run("scoring", workers, progress);
    Rulings ruled = Rulings.of(spec.rulings, table);
    Components components = new Components(table.size(), scoring.links());
    int[] clusters =
        new Clustering(
                table, pairs, weights, compared.distinct(), spec.evidence(model), ruled, workers)
            .run(scoring.links(), components, progress);
    return new Resolution(
        new Evidence(
            spec.type,
            table,
            compared.blocks(),
            components,
            compared.distinct(),
            new Waterfall(model),
            Resolver.weight(spec.link),
            Resolver.weight(spec.review),
            spec.labels,
            spec.rulings),
        new Clusters(spec.type, table, clusters),
        scoring.links(),
        scoring.doubtful(),
        pairs.yielded());
  }

  private List<@Nullable Frequencies<?>> frequencies(RecordTable table, UnionFind entities) {
    int[] names = entities.names();
    @Nullable Frequencies<?>[] counted = new Frequencies<?>[spec.comparisons.size()];
    workers.run(
        counted.length,
        () ->
            k -> {
              FieldComparison<?> compared = spec.comparisons.get(k);
              if (compared.comparison().termFrequency()) {
                counted[k] = Frequencies.ofEntities(table.column(compared.field()), names);
              }
            });
    return Arrays.asList(counted);
  }

  private RecordTable table(Collection<SourceRecord> records) {
    return new RecordTable(spec.type, records, spec.cleanSources, spec.fields(), workers);
  }
}
