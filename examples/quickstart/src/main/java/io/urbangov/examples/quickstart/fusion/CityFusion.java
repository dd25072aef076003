package io.urbangov.examples.quickstart.fusion;

import static io.urbangov.examples.quickstart.fusion.CityFields.*;

import io.urbangov.Entity;
import io.urbangov.EntityType;
import io.urbangov.Progress;
import io.urbangov.RecordId;
import io.urbangov.SourceRecord;
import io.urbangov.nlp.TextSimilarity;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.hotterm.Message;
import io.urbangov.relate.Node;
import io.urbangov.relate.Relation;
import io.urbangov.relate.RelationGraph;
import io.urbangov.relate.RelationType;
import io.urbangov.resolve.Resolution;
import io.urbangov.resolve.Resolver;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fuses what came in: resolves, relates, assigns, and finds what is hot. */
public final class CityFusion {

  private final CityData data;
  private final Progress progress;

  private CityFusion(CityData data, Progress progress) {
    this.data = data;
    this.progress = progress;
  }

  /**
   * Runs the whole job.
   *
   * @param windows when to look for hot terms and hot spots; if there are none, in the last week
   */
  public static FusedCity fuse(CityData data, List<Days> windows, Progress progress) {
    return new CityFusion(data, progress).fuse(windows);
  }

  private FusedCity fuse(List<Days> asked) {
    Resolution places = resolve("places", PlaceSpec.resolver(), data.records(EntityType.PLACE));
    AddressBook addresses = new AddressBook(places);
    Resolutions resolutions = resolve(places, addresses);
    List<Relation> relations =
        new ArrayList<>(new Relator(resolutions, addresses).relate(progress));
    Assigner assigner = new Assigner(data, places, addresses);
    Map<EntityType, Map<RecordId, Assignment>> assignments = new HashMap<>();
    for (EntityType type : Resolutions.TYPES) {
      Map<RecordId, Assignment> units = assigner.assign(resolutions.of(type));
      assignments.put(type, units);
      relations.addAll(located(resolutions.of(type), units));
    }
    RelationGraph graph = RelationGraph.of(relations);
    List<Days> windows = asked.isEmpty() ? lastWeek(resolutions.appeals()) : asked;
    Map<RecordId, Assignment> appeals = assignments.getOrDefault(EntityType.APPEAL, Map.of());
    Lexicon lexicon = PlaceNames.lexicon(places);
    List<Message> messages =
        AppealMessages.of(
            data.hierarchy(),
            resolutions.appeals(),
            appeals,
            new Reporters(resolutions.appeals(), graph.relations()));
    List<UnitHotTerms> hotTerms =
        new HotTermFinder(data.hierarchy(), lexicon, messages).find(windows, progress);
    List<WindowHotSpots> hotSpots =
        new HotSpotFinder(data, resolutions.appeals(), appeals).find(windows);
    return new FusedCity(
        data,
        resolutions,
        graph,
        Map.copyOf(assignments),
        hotTerms,
        hotSpots,
        new NewsFinder(data.hierarchy(), lexicon, messages, progress).find(windows));
  }

  /** The last seven days with appeals, each at the time of its first record. */
  private static List<Days> lastWeek(Resolution appeals) {
    return Days.lastWeek(
            appeals.entities().stream()
                .map(appeal -> appeals.getRecord(appeal.id()))
                .filter(record -> record.find(TEXT).isPresent())
                .flatMap(record -> record.find(TIME).stream())
                .map(LocalDateTime::toLocalDate)
                .toList())
        .map(List::of)
        .orElse(List.of());
  }

  /** Places come first: where an appeal is about is evidence for the others. */
  private Resolutions resolve(Resolution places, AddressBook addresses) {
    List<SourceRecord> appeals = appeals(addresses);
    return new Resolutions(
        resolve("persons", PersonSpec.resolver(), data.records(EntityType.PERSON)),
        resolve(
            "organizations", OrganizationSpec.resolver(), data.records(EntityType.ORGANIZATION)),
        places,
        resolve("appeals", AppealSpec.appeals(silos(appeals)), appeals),
        resolve("matters", AppealSpec.matters(), appeals));
  }

  private static SortedSet<String> silos(List<SourceRecord> records) {
    return records.stream()
        .map(record -> record.id().source())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<SourceRecord> appeals(AddressBook addresses) {
    List<SourceRecord> appeals = data.records(EntityType.APPEAL);
    TextSimilarity similarity =
        TextSimilarity.fit(appeals.stream().flatMap(record -> record.find(TEXT).stream()).toList());
    Filings filings = new Filings(appeals);
    return appeals.stream()
        .map(
            record ->
                filings
                    .mark(record)
                    .with(TEXT_VECTOR, record.find(TEXT).map(similarity::vector).orElse(null))
                    .with(SITE, site(record, addresses)))
        .toList();
  }

  private static @Nullable String site(SourceRecord record, AddressBook addresses) {
    Optional<String> place = addresses.find(record).map(found -> found.place().id().toString());
    return place.or(() -> record.find(LOCAL_ADDRESS)).or(() -> record.find(UNIT)).orElse(null);
  }

  private Resolution resolve(String what, Resolver resolver, List<SourceRecord> records) {
    return resolver.resolve(
        records, (step, done, total) -> progress.update(what + ": " + step, done, total));
  }

  /** The unit that most records of an entity are in; of equally many the first by code. */
  private static List<Relation> located(Resolution resolution, Map<RecordId, Assignment> units) {
    List<Relation> located = new ArrayList<>();
    for (Entity entity : resolution.entities()) {
      Map<String, Integer> counts = new TreeMap<>();
      for (RecordId id : entity.members()) {
        Assignment assignment = units.get(id);
        if (assignment != null && assignment.unit() != null) {
          counts.merge(assignment.unit(), 1, Integer::sum);
        }
      }
      counts.entrySet().stream()
          .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
          .ifPresent(
              unit ->
                  located.add(
                      new Relation(
                          Node.of(entity),
                          RelationType.LOCATED_IN,
                          Node.unit(unit.getKey()),
                          (double) unit.getValue() / entity.members().size(),
                          unit.getValue() + " of " + entity.members().size() + " records")));
    }
    return located;
  }
}
