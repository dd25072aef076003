package io.urbangov.examples.quickstart.city;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An appeal (诉求): one person turns to the city about one matter. Immutable.
 *
 * @param reporter null if a grid worker found it
 */
record Appeal(
    String key, Matter matter, @Nullable Person reporter, LocalDateTime time, Channel channel) {

  /** A channel (渠道) and the share of appeals that come through it. */
  enum Channel {
    HOTLINE("hotline", "12345热线", 0.5),
    PETITIONS("petitions", "来信来访", 0.1),
    GRIDVISITS("gridvisits", "网格走访", 0.15),
    ONLINE("online", "网络平台", 0.25);

    private final String silo;
    private final String label;
    private final double share;

    Channel(String silo, String label, double share) {
      this.silo = silo;
      this.label = label;
      this.share = share;
    }

    String silo() {
      return silo;
    }

    String label() {
      return label;
    }

    double share() {
      return share;
    }
  }

  @Override
  public String toString() {
    return key;
  }
}
