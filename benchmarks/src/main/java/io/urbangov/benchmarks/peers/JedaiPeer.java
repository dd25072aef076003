package io.urbangov.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.scify.jedai.blockbuilding.StandardBlocking;
import org.scify.jedai.blockprocessing.blockcleaning.BlockFiltering;
import org.scify.jedai.blockprocessing.blockcleaning.ComparisonsBasedBlockPurging;
import org.scify.jedai.blockprocessing.comparisoncleaning.WeightedNodePruning;
import org.scify.jedai.datamodel.AbstractBlock;
import org.scify.jedai.datamodel.EntityProfile;
import org.scify.jedai.datamodel.SimilarityPairs;
import org.scify.jedai.entitymatching.ProfileMatcher;
import org.scify.jedai.utilities.enumerations.RepresentationModel;
import org.scify.jedai.utilities.enumerations.SimilarityMetric;
import org.scify.jedai.utilities.enumerations.WeightingScheme;

/**
 * JedAI 3.1, the schema-agnostic workflow of its papers: token blocking, purging, filtering,
 * meta-blocking by weighted node pruning, cosine of tf-idf weighted character bigrams.
 */
final class JedaiPeer implements Peer {

  private static final float FILTERING = 0.8f;
  private static final double THRESHOLD = 0.5;

  /** The threshold of JedAI's clustering methods. */
  @Override
  public double defaultThreshold() {
    return THRESHOLD;
  }

  @Override
  public void match(PeerTable table, ScoredPairs pairs) {
    int second = table.firstOfSecond();
    List<EntityProfile> first = profiles(table, 0, second);
    List<EntityProfile> other = profiles(table, second, table.size());
    boolean linking = table.isLinking();
    StandardBlocking blocking = new StandardBlocking();
    List<AbstractBlock> blocks =
        linking ? blocking.getBlocks(first, other) : blocking.getBlocks(first);
    blocks = new ComparisonsBasedBlockPurging(linking).refineBlocks(blocks);
    blocks = new BlockFiltering(FILTERING).refineBlocks(blocks);
    blocks = new WeightedNodePruning(WeightingScheme.ECBS).refineBlocks(blocks);
    RepresentationModel model = RepresentationModel.CHARACTER_BIGRAMS_TF_IDF;
    SimilarityMetric metric = SimilarityMetric.COSINE_SIMILARITY;
    ProfileMatcher matcher =
        linking
            ? new ProfileMatcher(first, other, model, metric)
            : new ProfileMatcher(first, model, metric);
    SimilarityPairs found = matcher.executeComparisons(blocks);
    for (int i = 0; i < found.getNoOfComparisons(); i++) {
      int b = found.getEntityIds2()[i];
      pairs.add(found.getEntityIds1()[i], linking ? second + b : b, found.getSimilarities()[i]);
    }
  }

  private static List<EntityProfile> profiles(PeerTable table, int from, int to) {
    List<EntityProfile> profiles = new ArrayList<>();
    for (int row = from; row < to; row++) {
      EntityProfile profile = new EntityProfile(Integer.toString(row));
      for (int f = 0; f < table.fields().size(); f++) {
        String value = table.value(row, f);
        if (!value.isEmpty()) {
          profile.addAttribute(table.fields().get(f).name(), value);
        }
      }
      profiles.add(profile);
    }
    return profiles;
  }
}
