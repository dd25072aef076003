package io.urbangov.geo.hotspot;

import io.urbangov.geo.Distance;
import io.urbangov.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * One scan: circles as lists of sites by distance, and the likelihood ratio by table.
 *
 * <p>Logarithms of all counts are taken once, as each circle's share is a whole number of
 * complaints out of all. Each shuffle has a random source of its own, made of the seed and its
 * number.
 */
final class ScanRun {

  /** One complaint does not cluster. */
  private static final int FEWEST = 2;

  private final List<Site> sites;
  private final int[][] circles;
  private final int[] total;
  private final int[] siteOfComplaint;
  private final int now;
  private final long seed;
  private final double[] countLog;
  private final double[] shareLog;
  private final double[] restLog;

  ScanRun(List<Site> unsorted, double reachMetres, long seed) {
    this.sites = unsorted.stream().sorted(Comparator.comparing(Site::code)).toList();
    this.circles = Circles.of(sites.stream().map(Site::center).toList(), reachMetres);
    this.total = sites.stream().mapToInt(site -> Math.addExact(site.now(), site.usual())).toArray();
    this.siteOfComplaint =
        IntStream.range(0, total.length)
            .flatMap(site -> IntStream.generate(() -> site).limit(total[site]))
            .toArray();
    this.now = sites.stream().mapToInt(Site::now).sum();
    this.seed = seed;
    this.countLog = IntStream.rangeClosed(0, now).mapToDouble(c -> c * log(c)).toArray();
    this.shareLog = shares().map(ScanRun::log).toArray();
    this.restLog = shares().map(share -> log(now - share)).toArray();
  }

  /** What a circle with so many of all complaints has of the window's, if they are as usual. */
  private java.util.stream.DoubleStream shares() {
    int all = siteOfComplaint.length;
    return IntStream.rangeClosed(0, all).mapToDouble(n -> all == 0 ? 0 : (double) n * now / all);
  }

  private static double log(double value) {
    return value <= 0 ? 0 : Math.log(value);
  }

  List<HotSpot> find(int permutations, double significance) {
    int[] observed = sites.stream().mapToInt(Site::now).toArray();
    List<HotSpot> found = new ArrayList<>();
    BitSet taken = new BitSet();
    Circle best = best(observed, taken);
    if (best.ratio() <= 0) {
      return found;
    }
    double[] chance =
        IntStream.range(0, permutations).parallel().mapToDouble(this::shuffledBest).toArray();
    while (best.ratio() > 0) {
      double ratio = best.ratio() * (1 - 1e-12); // the same counts added up otherwise are as good
      long asGood = Arrays.stream(chance).filter(it -> it >= ratio).count();
      double p = (1.0 + asGood) / (permutations + 1);
      if (p > significance) {
        break;
      }
      found.add(hotSpot(best, observed, p));
      for (int i = 0; i < best.size(); i++) {
        taken.set(circles[best.center()][i]);
      }
      best = best(observed, taken);
    }
    return found;
  }

  private double shuffledBest(int number) {
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    int[] shuffled = siteOfComplaint.clone();
    int[] counts = new int[total.length];
    for (int i = 0; i < now; i++) {
      int other = random.nextInt(i, shuffled.length);
      counts[shuffled[other]]++;
      shuffled[other] = shuffled[i];
    }
    return best(counts, new BitSet()).ratio();
  }

  private record Circle(int center, int size, double ratio) {}

  /** The circle without taken sites that stands out most; ratio 0 if none has more than usual. */
  private Circle best(int[] counts, BitSet taken) {
    int center = 0;
    int size = 0;
    double most = 0;
    for (int site = 0; site < circles.length; site++) {
      int inside = 0;
      int share = 0;
      for (int i = 0; i < circles[site].length && !taken.get(circles[site][i]); i++) {
        inside += counts[circles[site][i]];
        share += total[circles[site][i]];
        double ratio = ratio(inside, share);
        if (ratio > most) {
          most = ratio;
          center = site;
          size = i + 1;
        }
      }
    }
    return new Circle(center, size, most);
  }

  private double ratio(int inside, int share) {
    if (inside < FEWEST || (double) inside * siteOfComplaint.length <= (double) share * now) {
      return 0;
    }
    return countLog[inside]
        - inside * shareLog[share]
        + countLog[now - inside]
        - (now - inside) * restLog[share];
  }

  private HotSpot hotSpot(Circle circle, int[] observed, double p) {
    int[] inside = Arrays.copyOf(circles[circle.center()], circle.size());
    GeoPoint center = sites.get(circle.center()).center();
    Distance radius = center.distanceTo(sites.get(inside[inside.length - 1]).center());
    int share = Arrays.stream(inside).map(site -> total[site]).sum();
    return new HotSpot(
        center,
        radius,
        Arrays.stream(inside).mapToObj(site -> sites.get(site).code()).toList(),
        Arrays.stream(inside).map(site -> observed[site]).sum(),
        (double) share * now / siteOfComplaint.length,
        circle.ratio(),
        p);
  }
}
