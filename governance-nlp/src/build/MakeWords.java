import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Run by the build: writes HanLP's core dictionary and its table of word pairs (Apache 2.0, Han He)
 * as the resource that {@code WordModel} reads, so that no data is kept with the sources and nothing
 * of HanLP but these counts is shipped.
 *
 * <p>The format, all numbers as unsigned LEB128: how many words, and how many different beginnings
 * they have; for each, in the order of their UTF-16, how many characters it shares with the word
 * before, how many follow, those, and its count; then how many pairs; for each word how many of them
 * it begins, and for each the step to the second word's number and the count. Classes of words keep
 * HanLP's names, such as 未##数.
 */
public final class MakeWords {

  private final int[] base = CoreDictionary.trie.getBase();
  private final Map<Integer, List<Integer>> children = new HashMap<>();
  private final SortedMap<String, Integer> words = new TreeMap<>();

  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]);
    if (!isFresh(target, Path.of(args[1]))) {
      Files.createDirectories(target.getParent());
      new MakeWords().write(target);
    }
  }

  private static boolean isFresh(Path target, Path source) throws IOException {
    return Files.exists(target)
        && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) > 0;
  }

  private MakeWords() {
    int[] check = CoreDictionary.trie.getCheck();
    for (int at = 0; at < check.length; at++) {
      if (base[at] != 0) {
        children.computeIfAbsent(check[at], c -> new ArrayList<>()).add(at);
      }
    }
    collect(base[0], "");
  }

  /** Follows all transitions: a child stands at the state's base plus its character plus one. */
  private void collect(int state, String prefix) {
    for (int at : children.getOrDefault(state, List.of())) {
      int character = at - state - 1;
      if (at == state && base[at] < 0) {
        words.put(prefix, -base[at] - 1);
      } else if (character >= 0 && character <= Character.MAX_VALUE) {
        collect(base[at], prefix + (char) character);
      }
    }
  }

  private void write(Path target) throws Exception {
    DoubleArrayTrie<CoreDictionary.Attribute> trie = CoreDictionary.trie;
    if (words.size() != trie.size()) {
      throw new IllegalStateException(words.size() + " of " + trie.size() + " words found");
    }
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      number(out, words.size());
      number(out, beginnings());
      String before = "";
      for (Map.Entry<String, Integer> word : words.entrySet()) {
        int shared = shared(before, word.getKey());
        number(out, shared);
        number(out, word.getKey().length() - shared);
        for (char c : word.getKey().substring(shared).toCharArray()) {
          number(out, c);
        }
        number(out, trie.getValueAt(word.getValue()).totalFrequency);
        before = word.getKey();
      }
      pairs(out);
    }
  }

  private int beginnings() {
    int count = 0;
    String before = "";
    for (String word : words.keySet()) {
      count += word.length() - shared(before, word);
      before = word;
    }
    return count;
  }

  private void pairs(DataOutputStream out) throws Exception {
    CoreBiGramTableDictionary.getBiFrequency("的", "人"); // loads it
    int[] starts = table("start");
    int[] pairs = table("pair");
    int[] numbers = new int[words.size()];
    int number = 0;
    for (int theirs : words.values()) {
      numbers[theirs] = number++;
    }
    number(out, pairs.length / 2);
    for (int first : words.values()) {
      SortedMap<Integer, Integer> row = new TreeMap<>();
      for (int i = starts[first]; i < starts[first + 1]; i++) {
        row.merge(numbers[pairs[2 * i]], pairs[2 * i + 1], Integer::sum);
      }
      number(out, row.size());
      int last = 0;
      for (Map.Entry<Integer, Integer> pair : row.entrySet()) {
        number(out, pair.getKey() - last);
        number(out, pair.getValue());
        last = pair.getKey();
      }
    }
  }

  private static int[] table(String name) throws ReflectiveOperationException {
    Field field = CoreBiGramTableDictionary.class.getDeclaredField(name);
    field.setAccessible(true);
    return (int[]) field.get(null);
  }

  private static int shared(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private static void number(DataOutputStream out, int number) throws IOException {
    int rest = number;
    while (rest > 0x7F) {
      out.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
