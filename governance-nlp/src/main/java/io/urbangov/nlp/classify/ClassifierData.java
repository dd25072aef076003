package io.urbangov.nlp.classify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A classifier as bytes: a mark, a version, the length and CRC-32 of what follows, and that
 * deflated. Numbers are big-endian; ascending ones are kept as differences, weights in 16 bits.
 */
final class ClassifierData {

  private static final int MARK = 0x43415447; // CATG
  private static final int VERSION = 1;
  private static final int DEEPEST = 64;

  private ClassifierData() {}

  static void write(CategoryClassifier classifier, OutputStream stream) {
    try {
      byte[] body = body(classifier);
      DataOutputStream out = new DataOutputStream(stream);
      out.writeInt(MARK);
      out.writeInt(VERSION);
      out.writeInt(body.length);
      out.writeInt(checksum(body));
      out.write(body);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] body(CategoryClassifier classifier) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      Vocabulary vocabulary = classifier.vocabulary();
      out.writeInt(vocabulary.size());
      out.writeFloat(vocabulary.unknown());
      for (int i = 0; i < vocabulary.size(); i++) {
        out.writeInt(vocabulary.hash(i));
        out.writeFloat(vocabulary.rarity(i));
      }
      writeNode(classifier.root(), out);
    }
    return bytes.toByteArray();
  }

  private static void writeNode(Node node, DataOutputStream out) throws IOException {
    out.writeInt(node.names().size());
    for (String name : node.names()) {
      out.writeUTF(name);
    }
    out.writeDouble(node.temperature());
    out.writeInt(node.columns().length);
    int last = 0;
    for (int column : node.columns()) {
      out.writeInt(column - last);
      last = column;
    }
    for (float weight : node.model().weights()) {
      out.writeShort(LinearModel.shorten(weight));
    }
    for (Optional<Node> child : node.below()) {
      out.writeBoolean(child.isPresent());
      if (child.isPresent()) {
        writeNode(child.get(), out);
      }
    }
  }

  static CategoryClassifier read(InputStream stream) {
    try {
      DataInputStream in = new DataInputStream(stream);
      byte[] head = in.readNBytes(4 * Integer.BYTES);
      require(head.length == 4 * Integer.BYTES, "it ends early");
      DataInputStream start = new DataInputStream(new ByteArrayInputStream(head));
      require(start.readInt() == MARK, "it is something else");
      int version = start.readInt();
      require(version == VERSION, "it is of version " + version);
      int length = start.readInt();
      require(length > 0, "its length is wrong");
      int checksum = start.readInt();
      byte[] body = in.readNBytes(length);
      require(body.length == length, "it ends early");
      require(checksum(body) == checksum, "its checksum is wrong");
      return body(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CategoryClassifier body(byte[] body) throws IOException {
    DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(body)));
    int size = in.readInt();
    require(size >= 0, "its vocabulary is wrong");
    float unknown = in.readFloat();
    int[] hashes = new int[size];
    float[] rarity = new float[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
      rarity[i] = in.readFloat();
    }
    return new CategoryClassifier(new Vocabulary(hashes, rarity, unknown), readNode(in, size, 1));
  }

  private static Node readNode(DataInputStream in, int size, int depth) throws IOException {
    require(depth <= DEEPEST, "it is too deep");
    int classes = in.readInt();
    require(classes > 0, "a category has none below it");
    List<String> names = new ArrayList<>();
    for (int k = 0; k < classes; k++) {
      names.add(in.readUTF());
    }
    double temperature = in.readDouble();
    int[] columns = new int[in.readInt()];
    int last = 0;
    for (int i = 0; i < columns.length; i++) {
      last += in.readInt();
      require(last >= 0 && last < size, "a column is wrong");
      columns[i] = last;
    }
    float[] weights = new float[classes * (columns.length + 1)];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = LinearModel.expand(in.readShort());
    }
    List<Optional<Node>> below = new ArrayList<>();
    for (int k = 0; k < classes; k++) {
      below.add(in.readBoolean() ? Optional.of(readNode(in, size, depth + 1)) : Optional.empty());
    }
    return new Node(
        List.copyOf(names),
        columns,
        new LinearModel(classes, weights),
        temperature,
        List.copyOf(below));
  }

  private static int checksum(byte[] body) {
    CRC32 sum = new CRC32();
    sum.update(body);
    return (int) sum.getValue();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(
          "data must be a category classifier of version " + VERSION + ", but " + otherwise);
    }
  }
}
