package io.urbangov.geo.address;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A parser that learned from tagged addresses: a linear-chain conditional random field over
 * characters, number shapes and the names of a gazetteer.
 *
 * <p>Some ten thousand addresses a second and core. Reads the first 400 characters. Leaves out what
 * it doubts. Immutable and thread-safe. Source: Lafferty, McCallum and Pereira (2001), Conditional
 * Random Fields.
 */
public final class AddressModel implements AddressParser {

  private final ChainWeights chain;
  private final ScoreTable table;
  private final Factors factors;
  private final Gazetteer gazetteer;

  private AddressModel(ChainWeights chain, Gazetteer gazetteer) {
    this.chain = chain;
    this.table = new ScoreTable(chain);
    this.factors = chain.factors();
    this.gazetteer = gazetteer;
  }

  /**
   * Learns from tagged addresses; some thousands are needed, and each takes some milliseconds.
   *
   * <p>The same addresses, gazetteer and seed give the same model.
   *
   * @param tagged texts with their true elements; an element that ends inside a number is cut there
   */
  public static AddressModel train(List<ParsedAddress> tagged, Gazetteer gazetteer, long seed) {
    if (tagged.isEmpty()) {
      throw new IllegalArgumentException("tagged must not be empty");
    }
    return new AddressModel(
        new ModelTrainer(tagged, requireNonNull(gazetteer, "gazetteer"), seed).train(), gazetteer);
  }

  /**
   * Reads a model that was saved.
   *
   * @param gazetteer of the units that the model was trained with, which are not part of the data
   */
  public static AddressModel load(InputStream data, Gazetteer gazetteer) {
    return new AddressModel(ModelData.read(data), requireNonNull(gazetteer, "gazetteer"));
  }

  /** Writes the model as data, some 3 MB; leaves the stream open. */
  public void save(OutputStream data) {
    ModelData.write(chain, data);
  }

  @Override
  public ParsedAddress parse(String text) {
    Tokens tokens = new Tokens(Glyphs.of(text));
    if (tokens.size == 0) {
      return new ParsedAddress(text, List.of());
    }
    ForwardBackward sums = new ForwardBackward(scores(tokens), factors);
    return new ParsedAddress(text, new SpanDecoder(sums).elements(tokens));
  }

  private float[][] scores(Tokens tokens) {
    Features features = new Features(tokens, gazetteer);
    float[][] scores = new float[tokens.size][Labels.COUNT];
    long[] hashes = new long[Features.MOST];
    for (int i = 0; i < tokens.size; i++) {
      int count = features.fill(i, hashes);
      table.score(hashes, count, scores[i]);
    }
    return scores;
  }
}
