package io.urbangov.geo.address;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The weights of a chain as bytes, big-endian, after a mark and a version. */
final class ModelData {

  private static final int MARK = 0x41444452; // ADDR
  private static final int VERSION = 1;

  private ModelData() {}

  static void write(ChainWeights chain, OutputStream stream) {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
    try {
      out.writeInt(MARK);
      out.writeInt(VERSION);
      out.writeInt(Labels.COUNT);
      for (float[] row : chain.transitions()) {
        for (float weight : row) {
          out.writeFloat(weight);
        }
      }
      long[] hashes = chain.features().hashes();
      out.writeInt(hashes.length);
      out.writeInt(chain.weights().length);
      for (int feature = 0; feature < hashes.length; feature++) {
        int end = chain.starts()[feature + 1];
        out.writeLong(hashes[feature]);
        out.writeByte(end - chain.starts()[feature]);
        for (int i = chain.starts()[feature]; i < end; i++) {
          out.writeByte(chain.labels()[i]);
          out.writeFloat(chain.weights()[i]);
        }
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ChainWeights read(InputStream stream) {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
    try {
      if (in.readInt() != MARK || in.readInt() != VERSION || in.readInt() != Labels.COUNT) {
        throw new IllegalArgumentException("data must be an address model of version " + VERSION);
      }
      float[][] transitions = new float[ChainWeights.START + 1][Labels.COUNT];
      for (float[] row : transitions) {
        for (int label = 0; label < row.length; label++) {
          row[label] = in.readFloat();
        }
      }
      return readRows(in, transitions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChainWeights readRows(DataInputStream in, float[][] transitions)
      throws IOException {
    FeatureTable features = new FeatureTable();
    int[] starts = new int[in.readInt() + 1];
    byte[] labels = new byte[in.readInt()];
    float[] weights = new float[labels.length];
    for (int feature = 0; feature < starts.length - 1; feature++) {
      features.add(in.readLong());
      starts[feature + 1] = starts[feature] + in.readUnsignedByte();
      for (int i = starts[feature]; i < starts[feature + 1]; i++) {
        labels[i] = in.readByte();
        weights[i] = in.readFloat();
      }
    }
    return new ChainWeights(features, starts, labels, weights, transitions);
  }
}
