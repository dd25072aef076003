package io.urbangov.benchmarks.people;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Makes the later record of a person: moved, renumbered, mistyped. Immutable and thread-safe. */
final class Duplicator {

  private static final Attribute[] ATTRIBUTES = Attribute.values();

  private final PeopleSpec spec;
  private final World world;
  private final int allSlips;

  Duplicator(PeopleSpec spec, World world) {
    this.spec = spec;
    this.world = world;
    int sum = 0;
    for (Attribute attribute : ATTRIBUTES) {
      sum += attribute.slips();
    }
    allSlips = sum;
  }

  Draft duplicate(Draft person, Random random) {
    Draft draft = person.copy();
    if (random.nextDouble() < spec.moved()) {
      world.address(draft, random);
    }
    if (random.nextDouble() < spec.newPhone()) {
      draft.set(Attribute.PHONE, world.phone(random));
    }
    if (random.nextDouble() < spec.swappedNames()) {
      draft.swap(Attribute.GIVEN_NAME, Attribute.SURNAME);
    }
    if (random.nextDouble() < spec.swappedDate()) {
      swapDate(draft);
    }
    slips(draft, random);
    return draft;
  }

  private static void swapDate(Draft draft) {
    String date = draft.get(Attribute.BIRTH_DATE);
    if (date != null) {
      draft.set(
          Attribute.BIRTH_DATE, date.substring(0, 4) + date.substring(6) + date.substring(4, 6));
    }
  }

  private void slips(Draft draft, Random random) {
    Map<Attribute, Integer> done = new EnumMap<>(Attribute.class);
    for (int slips = random.nextInt(spec.maxSlips() + 1); slips > 0; slips--) {
      Attribute attribute = pick(random);
      String value = draft.get(attribute);
      if (value != null && done.merge(attribute, 1, Integer::sum) <= spec.maxSlipsPerField()) {
        draft.set(attribute, Slips.slip(value, attribute.isDigits(), random));
      }
    }
  }

  private Attribute pick(Random random) {
    int at = random.nextInt(allSlips);
    for (Attribute attribute : ATTRIBUTES) {
      at -= attribute.slips();
      if (at < 0) {
        return attribute;
      }
    }
    throw new IllegalStateException("slips must add up");
  }

  /** Loses values of any record. */
  void lose(Draft draft, Random random) {
    for (Attribute attribute : ATTRIBUTES) {
      if (random.nextDouble() < missing(attribute)) {
        draft.set(attribute, null);
      }
    }
  }

  private double missing(Attribute attribute) {
    return switch (attribute) {
      case NATIONAL_ID -> spec.idMissing();
      case PHONE -> spec.phoneMissing();
      case BIRTH_DATE -> spec.birthDateMissing();
      default -> spec.otherMissing();
    };
  }
}
