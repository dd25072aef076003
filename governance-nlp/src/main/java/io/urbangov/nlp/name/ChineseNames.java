package io.urbangov.nlp.name;

import static java.util.Objects.requireNonNull;

import io.urbangov.Field;
import io.urbangov.resolve.BlockingKey;
import io.urbangov.resolve.Comparison;
import io.urbangov.resolve.FieldKey;
import io.urbangov.resolve.Similarity;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Names of Chinese persons (姓名): comparison, similarity and blocking keys by character, by sound
 * and by look. Latin names fall back to Jaro–Winkler.
 *
 * <p>Raw and clean names are read alike, see {@link io.urbangov.clean.PersonNames}. Built once and
 * passed on; the last names read are remembered, tens of thousands of them. Thread-safe.
 */
public final class ChineseNames implements Similarity<String> {

  private static final double[] ALIKE = {1, 0.98, 0.95, 0.9, 0.75, 0.6, 0.5, 0.2, 0};

  private final PersonLevels levels = new PersonLevels();
  private final Memo<PersonForm> forms;

  private ChineseNames(Pinyin pinyin) {
    NameReadings readings = new NameReadings(pinyin);
    this.forms = new Memo<>(text -> new PersonForm(text, readings));
  }

  /** Names read by these readings. */
  public static ChineseNames of(Pinyin pinyin) {
    return new ChineseNames(requireNonNull(pinyin, "pinyin"));
  }

  /**
   * Compares names on eight levels: equal; the same but for traditional characters, width, the dot
   * of a minority name or the order of its parts; the same pinyin in any reading, or one is the
   * other's pinyin; fuzzy pinyin ({@link Pinyin#fuzzy}), or one character looks alike; all but one
   * character the same, of three or more and with the same surname; what was told agrees, as of 张*明
   * or 张先生; a third of the characters edited at most; the same surname.
   *
   * <p>Of two characters one alone is never alike: 张伟 and 张强 share a surname, 张伟 and 王伟 nothing.
   */
  public Comparison<String> comparison() {
    return Comparison.graded(PersonLevels.NAMES, this::level);
  }

  private int level(String a, String b) {
    PersonForm left = forms.of(a);
    return a.equals(b) && !left.isHidden() ? 0 : levels.of(left, forms.of(b));
  }

  /**
   * The similarity that stands for the level of {@link #comparison}, from 1 downward: 0.98, 0.95,
   * 0.9, 0.75, 0.6, 0.5, 0.2 for the surname alone, 0 for different.
   */
  @Override
  public double of(String a, String b) {
    return a.equals(b) ? 1 : ALIKE[level(a, b)];
  }

  /** How a name is spelled, the likeliest reading: {@code ou yang na na} for 欧阳娜娜. */
  public String spelling(String name) {
    PersonForm form = forms.of(name);
    return form.isHan() && !form.isHidden() ? form.spellings().get(0) : form.folded();
  }

  /** Keys of names that sound the same, in any of at most eight combinations of readings. */
  public BlockingKey<String> sound() {
    return text -> spelled(text, syllable -> syllable);
  }

  /** Keys of names that sound nearly the same, see {@link Pinyin#fuzzy}. */
  public BlockingKey<String> fuzzySound() {
    return text -> spelled(text, Pinyin::fuzzy);
  }

  /**
   * Keys of names with the same surname and given names of the same initials (声母): the widest
   * blocks, to be joined with another key.
   */
  public BlockingKey<String> initials() {
    return text -> {
      PersonForm form = forms.of(text);
      Set<String> keys = new LinkedHashSet<>();
      for (String spelling : form.spellings()) {
        List<String> syllables = Arrays.asList(spelling.split(" ", -1));
        int surname = Math.min(form.surname(), syllables.size());
        int end = form.folded().offsetByCodePoints(0, form.surname());
        StringBuilder key = new StringBuilder(form.folded().substring(0, end));
        syllables
            .subList(surname, syllables.size())
            .forEach(syllable -> key.append(' ').append(Pinyin.initial(syllable)));
        keys.add(key.toString());
      }
      return keys.isEmpty() && !form.isHidden() ? List.of(form.folded()) : keys;
    };
  }

  private Set<String> spelled(String text, UnaryOperator<String> heard) {
    PersonForm form = forms.of(text);
    Set<String> keys = new LinkedHashSet<>();
    for (String spelling : form.spellings()) {
      StringBuilder key = new StringBuilder();
      for (String syllable : spelling.split(" ", -1)) {
        key.append(heard.apply(syllable));
      }
      keys.add(key.toString());
    }
    if (!form.isHan() && !form.isHidden()) {
      keys.add(form.joined());
    }
    return keys;
  }

  /** {@link #sound()} as a part of a blocking rule. */
  public FieldKey<String> sound(Field<String> field) {
    return new FieldKey<>(field, "pinyin of " + field.name(), sound());
  }

  /** {@link #fuzzySound()} as a part of a blocking rule. */
  public FieldKey<String> fuzzySound(Field<String> field) {
    return new FieldKey<>(field, "fuzzy pinyin of " + field.name(), fuzzySound());
  }

  /** {@link #initials()} as a part of a blocking rule. */
  public FieldKey<String> initials(Field<String> field) {
    return new FieldKey<>(field, "surname and initials of " + field.name(), initials());
  }
}
