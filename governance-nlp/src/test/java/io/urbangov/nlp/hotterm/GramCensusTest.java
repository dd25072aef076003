package io.urbangov.nlp.hotterm;

import static org.assertj.core.api.Assertions.assertThat;

import io.urbangov.RecordId;
import io.urbangov.nlp.analysis.ComplaintAnalyzer;
import io.urbangov.nlp.analysis.Lexicon;
import io.urbangov.nlp.hotterm.GramCensus.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the census against one that looks at every document of every gram. */
class GramCensusTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final String CHARACTERS = "水停了三天没人管路灯坏噪声大垃圾多车乱放墙裂漏电梯困老人";
  private static final List<Background> BACKGROUNDS =
      List.of(Background.PAST, Background.SURROUNDINGS, Background.BOTH);
  private static final int UNITS = 30;
  private static final int DAYS = 150;
  private static final double LEAST_SCORE = 1.5;

  /** Frequent characters come early; days with a matter of their own; a few are removed again. */
  private static MessageStore store(int n, Random random) {
    MessageReader reader = new MessageReader(ComplaintAnalyzer.words(Lexicon.empty()));
    MessageStore store = new MessageStore();
    for (int i = 0; i < n; i++) {
      int day = random.nextInt(DAYS);
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < 10; c++) {
        double draw = random.nextDouble();
        text.append(CHARACTERS.charAt((int) (draw * draw * CHARACTERS.length())));
      }
      if (day / 5 % 7 == 3 && random.nextInt(4) == 0) {
        text.append("泵房").append(day % 2 == 0 ? "断水" : "抢修");
      }
      RecordId id = new RecordId("test", "m" + i);
      Message message =
          Message.of(id, START.plusDays(day).atStartOfDay(), text.toString())
              .withUnit(random.nextInt(UNITS))
              .withCategory(i % 3 == 0 ? "水" : "路")
              .withReporter("r" + random.nextInt(n));
      store.add(message, reader.cut(message.text()));
      if (random.nextInt(50) == 0) {
        store.remove(id);
      }
    }
    return store;
  }

  private static HotTermQuery query(Random random) {
    LocalDate from = START.plusDays(random.nextInt(DAYS));
    int rank = random.nextInt(UNITS);
    Area part = new Area(rank, rank + 1 + random.nextInt(UNITS - rank));
    return HotTermQuery.between(from, from.plusDays(random.nextInt(40)))
        .in(random.nextBoolean() ? Area.everywhere() : part)
        .history(random.nextInt(4) == 0 ? 0 : 20 + random.nextInt(120))
        .category(random.nextInt(4) == 0 ? "水" : null)
        .against(BACKGROUNDS.get(random.nextInt(BACKGROUNDS.size())))
        .build();
  }

  private static List<Seed> slowly(
      MessageStore store, Scope scope, Yardstick yardstick, HotTermQuery query) {
    Map<Integer, Tally> background = new HashMap<>();
    Map<Integer, Integer> seen = new HashMap<>();
    for (Slice slice : scope.slices()) {
      for (int number = 0; number < slice.segment().size(); number++) {
        Doc doc = slice.segment().doc(number);
        Region region = region(doc, query, scope, store);
        if (doc.isAlive()) {
          Set<Integer> grams = new HashSet<>();
          for (int gram : doc.read().grams(store.atoms())) {
            grams.add(gram);
          }
          for (int gram : grams) {
            Tally tally = background.computeIfAbsent(gram, g -> new Tally(scope.periods()));
            if (region == Region.WINDOW) {
              seen.merge(gram, 1, Integer::sum);
            } else if (region == Region.OWN_PAST) {
              tally.addOwnPast(scope.period(doc.day()), 1);
            } else if (region != Region.OUTSIDE) {
              tally.add(region, 1);
            }
          }
        }
      }
    }
    List<Seed> seeds = new ArrayList<>();
    seen.forEach(
        (gram, count) -> {
          Tally tally = background.getOrDefault(gram, new Tally(scope.periods()));
          double score = yardstick.score(count, tally, false);
          if (count >= 3 && score >= LEAST_SCORE) {
            seeds.add(new Seed(gram, score, store.atoms().text(store.atoms().phrase(gram))));
          }
        });
    return seeds.stream()
        .sorted(Comparator.comparingDouble(Seed::score).reversed().thenComparing(Seed::phrase))
        .limit(400)
        .toList();
  }

  private static Region region(Doc doc, HotTermQuery query, Scope scope, MessageStore store) {
    boolean concerned =
        query.category() == null || doc.category() == store.names().find(query.category());
    return concerned
        ? Region.of(doc.day(), query.area().contains(doc.unit()), scope.span())
        : Region.OUTSIDE;
  }

  private static int compare(MessageStore store, HotTermQuery query, String round) {
    Scope scope = new Scope(store.snapshot(), query, store.names());
    Yardstick yardstick = new Yardstick(scope, query.background());
    List<Seed> slow = slowly(store, scope, yardstick, query);
    assertThat(new GramCensus(store.atoms(), scope, 3).seeds(400, LEAST_SCORE, yardstick))
        .as(round + " " + query)
        .isEqualTo(slow);
    return slow.size();
  }

  @Test
  void seeds_anyQuery_areThoseOfASlowCount() {
    for (long seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      MessageStore store = store(1_000, random);
      int found = 0;
      for (int round = 0; round < 40; round++) {
        found += compare(store, query(random), "seed " + seed);
      }
      assertThat(found).isGreaterThan(100);
    }
  }

  /** Blocks of 28 days with so many documents have a table by days. */
  @Test
  void seeds_ofLargeBlocks_areThoseOfASlowCount() {
    Random random = new Random(11);
    MessageStore store = store(16_000, random);
    for (int round = 0; round < 20; round++) {
      compare(store, query(random), "large");
    }
  }
}
