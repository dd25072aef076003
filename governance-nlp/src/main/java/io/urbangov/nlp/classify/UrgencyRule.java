package io.urbangov.nlp.classify;

import io.urbangov.clean.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of the rules.
 *
 * @param kind of a sign, empty for a context
 * @param context empty for a sign
 * @param weight in log odds
 * @param parts the alternatives of each part, in their order
 */
record UrgencyRule(
    Optional<UrgencyKind> kind,
    Optional<UrgencyContext> context,
    double weight,
    List<List<String>> parts) {

  static Optional<UrgencyKind> kind(String name) {
    return Arrays.stream(UrgencyKind.values()).filter(it -> it.name().equals(name)).findFirst();
  }

  static Optional<UrgencyContext> context(String name) {
    return Arrays.stream(UrgencyContext.values()).filter(it -> it.name().equals(name)).findFirst();
  }

  static List<List<String>> parts(String words) {
    return Arrays.stream(Text.fold(words).strip().split(" +", -1))
        .map(part -> Arrays.stream(part.split("\\|", -1)).filter(it -> !it.isEmpty()).toList())
        .toList();
  }
}
