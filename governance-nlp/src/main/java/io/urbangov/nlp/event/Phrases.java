package io.urbangov.nlp.event;

import io.urbangov.nlp.analysis.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Finds the phrases of texts that are made up of some pairs of characters: 丽发, 发新 and 新城 are 丽发新城
 * where they follow each other. Letters and digits join what touches them: 58车贷.
 */
final class Phrases {

  private final ToDoubleFunction<String> weights;
  private final SortedMap<String, Double> found = new TreeMap<>();

  /** Takes the weight of each pair, and of each run of letters and digits; 0 for all others. */
  Phrases(ToDoubleFunction<String> weights) {
    this.weights = weights;
  }

  /** Adds the phrases of a text. */
  void add(String text) {
    List<String> units = units(Lexicon.fold(text));
    StringBuilder phrase = new StringBuilder();
    double weight = 0;
    for (int i = 0; i < units.size(); i++) {
      double own = isHan(units.get(i)) ? 0 : weights.applyAsDouble(units.get(i));
      double next = i + 1 < units.size() ? joint(units, i) : 0;
      if (phrase.length() == 0 && (own > 0 || next > 0)) {
        phrase.append(units.get(i));
      }
      weight += own;
      if (next > 0) {
        phrase.append(units.get(i + 1));
        weight += isHan(units.get(i)) && isHan(units.get(i + 1)) ? next : 0;
      } else {
        end(phrase, weight);
        weight = 0;
      }
    }
  }

  /** What holds a unit and the next together; 0 if nothing does. */
  private double joint(List<String> units, int at) {
    String a = units.get(at);
    String b = units.get(at + 1);
    if (isHan(a) && isHan(b)) {
      return weights.applyAsDouble(a + b);
    }
    if (isHan(a)) {
      boolean isShared = at > 0 && isHan(units.get(at - 1)) && joint(units, at - 1) > 0;
      return isShared && !b.isBlank() ? weights.applyAsDouble(b) : 0;
    }
    boolean isShared =
        isHan(b)
            && at + 2 < units.size()
            && isHan(units.get(at + 2))
            && weights.applyAsDouble(b + units.get(at + 2)) > 0;
    return isShared ? weights.applyAsDouble(a) : 0;
  }

  private void end(StringBuilder phrase, double weight) {
    String text = phrase.toString();
    phrase.setLength(0);
    if (text.length() >= 2) {
      found.merge(text, weight, Double::sum);
    }
  }

  /** The phrases of the most weight in all, none of them within one before it. */
  List<String> weightiest(int most) {
    List<String> chosen = new ArrayList<>();
    Comparator<String> order =
        Comparator.comparingDouble((String phrase) -> -found.getOrDefault(phrase, 0.0))
            .thenComparing(phrase -> phrase);
    for (String phrase : found.keySet().stream().sorted(order).toList()) {
      boolean isNew =
          chosen.stream().noneMatch(other -> other.contains(phrase) || phrase.contains(other));
      if (isNew && chosen.size() < most) {
        chosen.add(phrase);
      }
    }
    return chosen;
  }

  /** Single Chinese characters, runs of letters and digits, and a blank for anything else. */
  private static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean isRun = c < 0x80 && Character.isLetterOrDigit(c);
              if (!isRun && run.length() > 0) {
                units.add(run.toString());
                run.setLength(0);
              }
              if (isRun) {
                run.appendCodePoint(c);
              } else {
                units.add(Character.isLetter(c) ? Character.toString(c) : " ");
              }
            });
    if (run.length() > 0) {
      units.add(run.toString());
    }
    return units;
  }

  private static boolean isHan(String unit) {
    return unit.codePointAt(0) >= 0x80;
  }
}
