package io.urbangov.resolve;

import io.urbangov.Field;
import java.util.List;
import java.util.stream.Collectors;

/** Asks for the k records nearest to every record, by the text of some fields. Immutable. */
record Nearest(int k, List<Field<?>> fields) {

  /** How it is named in explanations and reports. */
  @Override
  public String toString() {
    return "nearest "
        + k
        + " by "
        + fields.stream().map(Field::name).collect(Collectors.joining(" + "));
  }
}
