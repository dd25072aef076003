package io.urbangov.nlp.surge;

import java.util.Arrays;

/** The last messages of a subject, 64 at most. Not thread-safe. */
final class Recent {

  static final int MOST = 64;

  private Voice[] voices = new Voice[2];
  private int size;
  private int next;

  void add(Voice voice) {
    if (size == voices.length && size < MOST) {
      voices = Arrays.copyOf(voices, 2 * size);
      next = size;
    }
    voices[next] = voice;
    next = (next + 1) % voices.length;
    size = Math.min(size + 1, voices.length);
  }

  /** The messages from a day on, oldest first. */
  Voice[] from(int day) {
    Voice[] found = new Voice[size];
    int count = 0;
    int start = size < voices.length ? 0 : next;
    for (int i = 0; i < size; i++) {
      Voice voice = voices[(start + i) % voices.length];
      if (voice.day() >= day) {
        found[count++] = voice;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The messages from a day on, the last of each person, newest first. */
  Voice[] ofPeopleFrom(int day) {
    Voice[] found = from(day);
    int count = 0;
    Voice[] people = new Voice[found.length];
    for (int i = found.length - 1; i >= 0; i--) {
      if (!isAmong(people, count, found[i].reporter())) {
        people[count++] = found[i];
      }
    }
    return Arrays.copyOf(people, count);
  }

  /** The messages of other people than these, the last of each. */
  Voice[] ofPeopleBeside(Voice[] messages) {
    Voice[] found = ofPeopleFrom(Integer.MIN_VALUE);
    int count = 0;
    for (Voice voice : found) {
      if (!isAmong(messages, messages.length, voice.reporter())) {
        found[count++] = voice;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean isAmong(Voice[] people, int count, long reporter) {
    for (int i = 0; i < count; i++) {
      if (people[i].reporter() == reporter) {
        return true;
      }
    }
    return false;
  }

  /** How many of these messages are among the last. */
  int shared(Voice[] messages) {
    int shared = 0;
    for (Voice message : messages) {
      for (int i = 0; i < size; i++) {
        if (voices[i].message() == message.message()) {
          shared++;
          break;
        }
      }
    }
    return shared;
  }
}
