package io.urbangov.benchmarks.peers;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Pairs of rows with scores, in arrays; a pair may come twice. Not thread-safe. */
final class ScoredPairs {

  private long[] pairs = new long[16];
  private double[] scores = new double[16];
  private int size;

  void add(int a, int b, double score) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
    }
    pairs[size] = Curve.pair(a, b);
    scores[size++] = score;
  }

  int size() {
    return size;
  }

  int a(int i) {
    return (int) (pairs[i] >>> 32);
  }

  int b(int i) {
    return (int) pairs[i];
  }

  double score(int i) {
    return scores[i];
  }

  /** The same by descending score, equal scores by row. */
  ScoredPairs sorted() {
    ScoredPairs sorted = new ScoredPairs();
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (i, j) ->
            scores[i] == scores[j]
                ? Long.compare(pairs[i], pairs[j])
                : Double.compare(scores[j], scores[i]));
    for (int i : order) {
      sorted.add(a(i), b(i), scores[i]);
    }
    return sorted;
  }

  void write(Path file) {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(size);
      for (int i = 0; i < size; i++) {
        out.writeLong(pairs[i]);
        out.writeDouble(scores[i]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  static ScoredPairs read(Path file) {
    ScoredPairs read = new ScoredPairs();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int left = in.readInt(); left > 0; left--) {
        long pair = in.readLong();
        read.add((int) (pair >>> 32), (int) pair, in.readDouble());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return read;
  }
}
