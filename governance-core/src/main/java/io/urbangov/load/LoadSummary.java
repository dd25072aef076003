package io.urbangov.load;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a source: how many rows were used, how many were not, and how often which code was
 * given. Blank lines count nowhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the file or result set
 * @param accepted the rows that were used
 * @param rejected the rows that were not used
 * @param codes how many rejections of each code there are, by code; a row that is used without a
 *     value and a file that is left out are counted here and not in {@code rejected}
 */
public record LoadSummary(
    String source, long accepted, long rejected, SortedMap<String, Long> codes) {

  /** Copies the counts. */
  public LoadSummary {
    codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
  }

  /** All rows that were seen. */
  public long rows() {
    return accepted + rejected;
  }
}
