package io.urbangov.examples.quickstart.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;

/**
 * An invented city (示例城市): the files that its silos would deliver, in the format of {@code
 * docs/data-format.md}, and the truth behind them.
 *
 * <pre>{@code
 * SampleCity city = SampleCity.builder().seed(42).people(20_000).build();
 * }</pre>
 *
 * <p>The same seed and number of people give the same city on any machine. The division has always
 * 240 grids; places, organizations (6 for 100 people) and appeals (15 for 100 people, at least 80)
 * grow with the people. 20,000 people take about a second; memory is about 1.2 kB per person, time
 * about linear. Immutable and thread-safe.
 */
public final class SampleCity {

  private final SortedMap<String, String> files;
  private final Truth truth;
  private final Summary summary;

  SampleCity(SortedMap<String, String> files, Truth truth, Summary summary) {
    this.files = Collections.unmodifiableSortedMap(files);
    this.truth = truth;
    this.summary = summary;
  }

  /** Starts a city of 20,000 people with seed 42. */
  public static Builder builder() {
    return new Builder();
  }

  /** The text of each file, by name. */
  public SortedMap<String, String> files() {
    return files;
  }

  /** What is true. */
  public Truth truth() {
    return truth;
  }

  /** What was planted, and how often. */
  public Summary summary() {
    return summary;
  }

  /** The coordinate reference system of all files, as the quickstart's {@code crs} names it. */
  public String crs() {
    return "GCJ02";
  }

  /** Writes the files in UTF-8; makes the folder if it is absent. */
  public void writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** Says what city to build. Not thread-safe. */
  public static final class Builder {

    private static final int FEWEST = 200;
    private static final int MOST = 1_000_000;

    private long seed = 42;
    private int people = 20_000;

    private Builder() {}

    /** Any number; another seed is another city. Default 42. */
    public Builder seed(long number) {
      seed = number;
      return this;
    }

    /** How many people live there, in [200, 1,000,000]. Default 20,000. */
    public Builder people(int count) {
      people = count;
      return this;
    }

    /** Builds the city. */
    public SampleCity build() {
      if (people < FEWEST || people > MOST) {
        throw new IllegalArgumentException("people must be in [200, 1000000], was: " + people);
      }
      return new CityPlan(seed, people).build();
    }
  }
}
