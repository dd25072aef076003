package io.urbangov.benchmarks.stream;

import io.urbangov.nlp.surge.Sighting;
import io.urbangov.nlp.surge.Surge;
import io.urbangov.nlp.surge.SurgeCalibration;
import io.urbangov.nlp.surge.SurgeDetector;
import io.urbangov.nlp.surge.SurgeSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Our detector over a stream.
 *
 * @param past what it hears before
 * @param stream in the order of time
 * @param spec with its margin
 */
public record Surges(List<Sighting> past, List<Sighting> stream, SurgeSpec spec) {

  /** What the detector raises. */
  public List<Alarm> alarms() {
    return alarms(stream);
  }

  private List<Alarm> alarms(List<Sighting> messages) {
    SurgeDetector detector = SurgeDetector.of(spec);
    past.forEach(detector::add);
    List<Alarm> alarms = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      for (Surge surge : detector.add(messages.get(i))) {
        if (surge.isOpen()) {
          alarms.add(new Alarm(i, surge.certain(), surge.subject(), surge.onset()));
        }
      }
    }
    return alarms;
  }

  /** How many days the stream is long. */
  public long days() {
    LocalDate first = stream.get(0).time().toLocalDate();
    return 1 + stream.get(stream.size() - 1).time().toLocalDate().toEpochDay() - first.toEpochDay();
  }

  /** Alarms in 30 days after the messages' times were shuffled. */
  public double falseAlarmsIn30Days(long seed, int shuffles) {
    Random random = new Random(seed);
    int alarms = 0;
    for (int i = 0; i < shuffles; i++) {
      alarms += alarms(SurgeCalibration.shuffled(stream, random)).size();
    }
    return 30.0 * alarms / shuffles / days();
  }
}
