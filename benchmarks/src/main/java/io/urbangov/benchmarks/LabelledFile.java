package io.urbangov.benchmarks;

import io.urbangov.load.Csv;
import io.urbangov.load.Row;
import io.urbangov.nlp.classify.Category;
import io.urbangov.nlp.classify.LabelledText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** The labelled messages: as word lists, and as they were written. */
final class LabelledFile {

  private static final String CATEGORY = "一级分类";

  /** A word list with so many of its pairs of characters in a message is that message. */
  private static final double SAME = 0.8;

  private LabelledFile() {}

  static List<LabelledText> tokens(Arguments arguments) {
    return read(arguments, "complaints/labelled-tokens.csv", row -> text(row, "tokens"));
  }

  static List<LabelledText> messages(Arguments arguments) {
    return read(
        arguments,
        "complaints/labelled-messages.csv",
        row -> text(row, "留言主题") + "\n" + text(row, "留言详情"));
  }

  private static String text(Row row, String column) {
    String text = row.get(column);
    return text == null ? "" : text;
  }

  private static List<LabelledText> read(
      Arguments arguments, String file, Function<Row, String> text) {
    List<LabelledText> all = new ArrayList<>();
    Csv.of(arguments.data(file))
        .rows(
            List.of(CATEGORY),
            row -> all.add(new LabelledText(text.apply(row), Category.parse(text(row, CATEGORY)))),
            rejection -> {});
    if (all.isEmpty()) {
      throw new WrongUse("no rows in " + file);
    }
    return all;
  }

  /** A fold for each text, the same for texts of the same letters. */
  static int[] folds(List<LabelledText> texts, int folds, long seed) {
    Map<String, List<Integer>> same = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      same.computeIfAbsent(RawText.letters(texts.get(i).text()), it -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> groups = new ArrayList<>(same.values());
    Collections.shuffle(groups, new Random(seed));
    int[] fold = new int[texts.size()];
    for (int i = 0; i < groups.size(); i++) {
      for (int text : groups.get(i)) {
        fold[text] = i % folds;
      }
    }
    return fold;
  }

  /** Those word lists that are none of the messages. */
  static List<LabelledText> without(List<LabelledText> lists, List<LabelledText> messages) {
    Map<String, List<Integer>> having = new HashMap<>();
    int[] size = new int[lists.size()];
    for (int i = 0; i < size.length; i++) {
      Set<String> pairs = pairs(lists.get(i).text());
      size[i] = pairs.size();
      for (String pair : pairs) {
        having.computeIfAbsent(pair, it -> new ArrayList<>()).add(i);
      }
    }
    Set<Integer> same = new HashSet<>();
    for (LabelledText message : messages) {
      int[] shared = new int[size.length];
      for (String pair : pairs(message.text())) {
        having.getOrDefault(pair, List.of()).forEach(i -> shared[i]++);
      }
      for (int i = 0; i < size.length; i++) {
        if (shared[i] >= SAME * size[i]) {
          same.add(i);
        }
      }
    }
    List<LabelledText> left = new ArrayList<>();
    for (int i = 0; i < size.length; i++) {
      if (!same.contains(i)) {
        left.add(lists.get(i));
      }
    }
    return left;
  }

  /** Pairs of neighbouring letters within words. */
  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (String word : RawText.words(text).split(" ", -1)) {
      for (int i = 0; i + 2 <= word.length(); i++) {
        pairs.add(word.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
