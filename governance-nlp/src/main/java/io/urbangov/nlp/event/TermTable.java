package io.urbangov.nlp.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * All terms of one kind: the number of each, and the reports that have it, in the order in which
 * they came. A term stays when its last report goes. Not thread-safe.
 */
final class TermTable {

  private static final int[] NONE = {};

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private int[][] postings = new int[1024][];
  private int[] lengths = new int[1024];
  private int[] originals = new int[1024];

  /** The terms of a text; one that no text had before gets its number now. */
  Terms learn(SortedMap<String, Integer> terms) {
    int[] found = new int[terms.size()];
    int at = 0;
    for (String term : terms.keySet()) {
      found[at++] = numbers.computeIfAbsent(term, this::number);
    }
    return Terms.of(terms, found);
  }

  /** The terms of a text; one that no text had before gets a number beyond all, for this text. */
  Terms find(SortedMap<String, Integer> terms) {
    int[] found = new int[terms.size()];
    int at = 0;
    int unknown = names.size();
    for (String term : terms.keySet()) {
      Integer number = numbers.get(term);
      found[at++] = number == null ? unknown++ : number;
    }
    return Terms.of(terms, found);
  }

  private int number(String term) {
    int next = names.size();
    names.add(term);
    if (next == lengths.length) {
      postings = Arrays.copyOf(postings, 2 * next);
      lengths = Arrays.copyOf(lengths, 2 * next);
      originals = Arrays.copyOf(originals, 2 * next);
    }
    postings[next] = NONE;
    return next;
  }

  String name(int number) {
    return names.get(number);
  }

  /** How many reports that are no copies have a term. */
  int originals(int number) {
    return number < names.size() ? originals[number] : 0;
  }

  /** How many reports have a term. */
  int frequency(int number) {
    return number < names.size() ? lengths[number] : 0;
  }

  /** Notes that a report has these terms; its number is larger than all before. */
  void add(Terms terms, Report report) {
    for (int i = 0; i < terms.size(); i++) {
      int term = terms.number(i);
      int length = lengths[term];
      if (length == postings[term].length) {
        postings[term] = Arrays.copyOf(postings[term], Math.max(2, length + (length >> 1) + 1));
      }
      postings[term][length] = report.number();
      lengths[term]++;
      originals[term] += report.isCopy() ? 0 : 1;
    }
  }

  /** Notes that a report is gone. O(terms · log reports + moved). */
  void remove(Terms terms, Report report) {
    for (int i = 0; i < terms.size(); i++) {
      int term = terms.number(i);
      int at = Arrays.binarySearch(postings[term], 0, lengths[term], report.number());
      if (at >= 0) {
        System.arraycopy(postings[term], at + 1, postings[term], at, lengths[term] - at - 1);
        lengths[term]--;
        originals[term] -= report.isCopy() ? 0 : 1;
      }
    }
  }

  /** The number of one of the reports that have a term, ascending. */
  int report(int term, int at) {
    return postings[term][at];
  }
}
