package jianbao.extract.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import jianbao.data.DataException;
import jianbao.data.Models;

/**
 * The trained model of one language: the weights of a linear chain for each register, and the judge
 * of what the chain and other sources propose. Immutable and thread-safe.
 */
public final class NameModel {

  private static final int MAGIC = 0x4a4e4d33; // JNM3
  private static final int BUFFER = 1 << 16;

  private final Map<TextRegister, NameWeights> weights;
  private final NameJudge judge;

  /**
   * A model.
   *
   * @param weights for each register
   * @param judge of what is proposed
   */
  public NameModel(Map<TextRegister, NameWeights> weights, NameJudge judge) {
    this.weights = new EnumMap<>(weights);
    this.judge = judge;
    if (weights.size() < TextRegister.values().length) {
      throw new IllegalArgumentException("no weights but for " + weights.keySet());
    }
  }

  /** The bundled or overriding model of that name. */
  static NameModel load(Models models, String name) {
    try (InputStream in = models.open(name)) {
      return read(in);
    } catch (IOException e) {
      throw new DataException("models/" + name, "not a model of names: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if what is read is none
   */
  public static NameModel read(InputStream in) throws IOException {
    InputStream inflated = new InflaterInputStream(in, new Inflater(), BUFFER);
    DataInputStream data = new DataInputStream(new BufferedInputStream(inflated, BUFFER));
    if (data.readInt() != MAGIC) {
      throw new IOException("expected the mark JNM3");
    }
    Map<TextRegister, NameWeights> weights = new EnumMap<>(TextRegister.class);
    for (TextRegister register : TextRegister.values()) {
      weights.put(register, NameWeights.read(data));
    }
    return new NameModel(weights, NameJudge.read(data));
  }

  /** Writes the model, compressed. */
  public void write(OutputStream out) throws IOException {
    DeflaterOutputStream deflated =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    DataOutputStream data = new DataOutputStream(deflated);
    data.writeInt(MAGIC);
    for (TextRegister register : TextRegister.values()) {
      weights.get(register).write(data);
    }
    judge.write(data);
    data.flush();
    deflated.finish();
  }

  /** The same weights with another judge. */
  public NameModel withJudge(NameJudge other) {
    return new NameModel(weights, other);
  }

  /** Number of features with a weight, for news. */
  public int features() {
    return weights.get(TextRegister.NEWS).features();
  }

  NameWeights weights(TextRegister register) {
    return weights.get(register);
  }

  NameJudge judge() {
    return judge;
  }
}
