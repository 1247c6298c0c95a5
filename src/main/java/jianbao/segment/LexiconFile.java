package jianbao.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import jianbao.text.PairFilter;

/**
 * A lexicon as one file: its arrays, each behind its length, little-endian. The same lexicon gives
 * the same bytes.
 */
final class LexiconFile {

  /** "JBL" and the version of the format. */
  private static final int MAGIC = 0x4A424C01;

  private LexiconFile() {}

  static void write(Lexicon lexicon, OutputStream out) throws IOException {
    Writer writer = new Writer(out);
    writer.ints(new int[] {MAGIC});
    writer.longs(new long[] {lexicon.total});
    writer.ints(lexicon.facts);
    writer.ints(lexicon.counts);
    writer.ints(lexicon.twins);
    writer.bytes(new String(lexicon.trie.heads).getBytes(StandardCharsets.UTF_16LE));
    writer.longs(lexicon.trie.roots);
    writer.longs(lexicon.trie.entries);
    writer.longs(lexicon.trie.filter.bits());
    writer.ints(lexicon.pairs.begin);
    writer.ints(lexicon.pairs.entries);
    writer.ints(lexicon.pairs.counts);
    Tags tags = lexicon.tags;
    writer.bytes(String.join("\n", tags.names).getBytes(StandardCharsets.UTF_8));
    writer.ints(tags.begin);
    writer.bytes(tags.tags);
    writer.floats(tags.costs);
    writer.floats(tags.transitions);
  }

  /**
   * Reads a lexicon.
   *
   * @throws IOException if the bytes are no lexicon of this version
   */
  static Lexicon read(InputStream in) throws IOException {
    Reader reader = new Reader(in.readAllBytes());
    if (reader.ints()[0] != MAGIC) {
      throw new IOException("expected a compiled lexicon of this version of the program");
    }
    long total = reader.longs()[0];
    int[] facts = reader.ints();
    int[] counts = reader.ints();
    int[] twins = reader.ints();
    char[] heads = new String(reader.bytes(), StandardCharsets.UTF_16LE).toCharArray();
    WordTrie trie =
        new WordTrie(heads, reader.longs(), reader.longs(), new PairFilter(reader.longs()));
    PairCounts pairs = new PairCounts(reader.ints(), reader.ints(), reader.ints());
    String[] names = new String(reader.bytes(), StandardCharsets.UTF_8).split("\n", -1);
    Tags tags = new Tags(names, reader.ints(), reader.bytes(), reader.floats(), reader.floats());
    return new Lexicon(trie, pairs, tags, facts, counts, total, twins);
  }

  private record Writer(OutputStream out) {

    void bytes(byte[] array) throws IOException {
      byte[] length = new byte[Integer.BYTES];
      buffer(length).putInt(array.length);
      out.write(length);
      out.write(array);
    }

    void ints(int[] array) throws IOException {
      byte[] bytes = new byte[array.length * Integer.BYTES];
      buffer(bytes).asIntBuffer().put(array);
      bytes(bytes);
    }

    void longs(long[] array) throws IOException {
      byte[] bytes = new byte[array.length * Long.BYTES];
      buffer(bytes).asLongBuffer().put(array);
      bytes(bytes);
    }

    void floats(float[] array) throws IOException {
      byte[] bytes = new byte[array.length * Float.BYTES];
      buffer(bytes).asFloatBuffer().put(array);
      bytes(bytes);
    }

    private static ByteBuffer buffer(byte[] bytes) {
      return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  private static final class Reader {

    private final ByteBuffer buffer;

    Reader(byte[] bytes) {
      buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The bytes of the next array. */
    private ByteBuffer next() throws IOException {
      int length = buffer.remaining() < Integer.BYTES ? -1 : buffer.getInt();
      if (length < 0 || length > buffer.remaining()) {
        throw new IOException("the compiled lexicon breaks off");
      }
      ByteBuffer array = buffer.slice(buffer.position(), length).order(ByteOrder.LITTLE_ENDIAN);
      buffer.position(buffer.position() + length);
      return array;
    }

    byte[] bytes() throws IOException {
      ByteBuffer next = next();
      byte[] array = new byte[next.remaining()];
      next.get(array);
      return array;
    }

    int[] ints() throws IOException {
      ByteBuffer next = next();
      int[] array = new int[next.remaining() / Integer.BYTES];
      next.asIntBuffer().get(array);
      return array;
    }

    long[] longs() throws IOException {
      ByteBuffer next = next();
      long[] array = new long[next.remaining() / Long.BYTES];
      next.asLongBuffer().get(array);
      return array;
    }

    float[] floats() throws IOException {
      ByteBuffer next = next();
      float[] array = new float[next.remaining() / Float.BYTES];
      next.asFloatBuffer().get(array);
      return array;
    }
  }
}
