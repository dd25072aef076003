package io.urbangov.nlp.classify;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The categories that there are (类别树), of any depth.
 *
 * <p>What is above a category belongs to the tree with it. Immutable and thread-safe.
 */
public final class CategoryTree {

  private final NavigableSet<Category> categories;

  private CategoryTree(NavigableSet<Category> categories) {
    this.categories = categories;
  }

  /** Returns the tree of these categories and all above them. */
  public static CategoryTree of(Collection<Category> categories) {
    NavigableSet<Category> all = new TreeSet<>();
    for (Category category : categories) {
      for (int depth = 1; depth <= category.depth(); depth++) {
        all.add(category.atDepth(depth));
      }
    }
    return new CategoryTree(Collections.unmodifiableNavigableSet(all));
  }

  /** Whether the tree has this category. */
  public boolean contains(Category category) {
    return categories.contains(category);
  }

  /** All categories, each before those below it. */
  public SortedSet<Category> categories() {
    return categories;
  }

  /** How many categories there are, at all depths. */
  public int size() {
    return categories.size();
  }
}
