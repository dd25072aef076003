package io.urbangov.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.urbangov.EntityType;
import io.urbangov.Progress;
import io.urbangov.examples.quickstart.fusion.Days;
import io.urbangov.examples.quickstart.fusion.FusedCity;
import io.urbangov.nlp.hotterm.HotTerm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The real complaints, where they are present. The weeks are those of events known from the data.
 */
class RealMessagesTest {

  private final Path folder =
      Path.of(System.getProperty("governance.data", "../shared/data")).resolve("complaints");

  @BeforeEach
  void needsData() {
    assumeTrue(Files.isDirectory(folder), "data not found, skipped");
  }

  @Test
  void messages_inTheWeekOfTheMixingPlant_nameIt() {
    Days week = Days.weekTo(LocalDate.of(2019, 12, 8));
    FusedCity city =
        RealMessages.messages(folder.resolve("messages.csv"), List.of(week), Progress.NONE);

    // data/README.md: 4,326 messages
    assertThat(city.data().records(EntityType.APPEAL)).hasSize(4326);
    assertThat(city.data().rejections()).isEmpty();
    // 12 people wrote of 丽发新城 in that week, 10 of its 搅拌站; same-event-groups.csv has 30 in December
    assertThat(hottest(city).term() + hottest(city).variants()).containsAnyOf("搅拌站", "丽发新城");
    assertThat(hottest(city).reporters()).isGreaterThanOrEqualTo(8);
  }

  @Test
  void orders_onTheDaysOfTheTyphoon_nameFallenTrees() {
    Days days = new Days(LocalDate.of(2018, 9, 16), LocalDate.of(2018, 9, 17));
    FusedCity city =
        RealMessages.orders(
            folder.resolve("work-orders.csv"),
            folder.resolve("work-order-communities.csv"),
            List.of(days),
            Progress.NONE);

    // data/README.md: 3,981 orders; 30 and 66 fallen trees on these days against 1.5 a day
    assertThat(city.data().records(EntityType.APPEAL)).hasSize(3981);
    assertThat(hottest(city).term()).isEqualTo("行道树倒压占路");
    assertThat(hottest(city).messages()).isEqualTo(96);
    // 23 communities, 6 streets, 1 district
    assertThat(city.data().hierarchy().size()).isEqualTo(30);
  }

  /** The hottest term of the whole city, which comes first. */
  private static HotTerm hottest(FusedCity city) {
    return city.hotTerms().get(0).terms().get(0);
  }
}
