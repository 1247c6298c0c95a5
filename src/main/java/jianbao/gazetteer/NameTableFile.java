package jianbao.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import jianbao.document.KnownName;

/**
 * A table of names as one file: the lengths of its arrays, then the arrays, little-endian. The same
 * table gives the same bytes.
 */
final class NameTableFile {

  /** "JBN" and the version of the format. */
  private static final int MAGIC = 0x4A424E01;

  private NameTableFile() {}

  static void write(NameTable table, OutputStream out) throws IOException {
    EntryStore entries = table.entries;
    int[][] arrays = {
      table.keyBegin,
      table.readingBegin,
      table.readings,
      table.pairs,
      table.pairBegin,
      table.pairEnd,
      entries.begin,
      entries.byId
    };
    int ints = 3 + arrays.length;
    for (int[] array : arrays) {
      ints += array.length;
    }
    ByteBuffer buffer =
        ByteBuffer.allocate(
                ints * Integer.BYTES + table.pool.length * Character.BYTES + entries.blob.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(MAGIC);
    for (int[] array : arrays) {
      buffer.putInt(array.length);
    }
    buffer.putInt(table.pool.length);
    buffer.putInt(entries.blob.length);
    for (int[] array : arrays) {
      buffer.asIntBuffer().put(array);
      buffer.position(buffer.position() + array.length * Integer.BYTES);
    }
    buffer.asCharBuffer().put(table.pool);
    buffer.position(buffer.position() + table.pool.length * Character.BYTES);
    buffer.put(entries.blob);
    out.write(buffer.array());
  }

  /**
   * Reads a table.
   *
   * @throws IOException if the bytes are no table of this version
   */
  static NameTable read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < Integer.BYTES || buffer.getInt() != MAGIC) {
      throw new IOException("expected a compiled table of names of this version of the program");
    }
    int[] lengths = new int[8];
    buffer.asIntBuffer().get(lengths);
    buffer.position(buffer.position() + lengths.length * Integer.BYTES);
    int poolLength = buffer.getInt();
    int blobLength = buffer.getInt();
    int[][] arrays = new int[lengths.length][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = new int[lengths[i]];
      buffer.asIntBuffer().get(arrays[i]);
      buffer.position(buffer.position() + lengths[i] * Integer.BYTES);
    }
    char[] pool = new char[poolLength];
    buffer.asCharBuffer().get(pool);
    buffer.position(buffer.position() + poolLength * Character.BYTES);
    byte[] blob = new byte[blobLength];
    buffer.get(blob);
    EntryStore entries = new EntryStore(blob, arrays[6], arrays[7]);
    return new NameTable(
        pool,
        arrays[0],
        arrays[1],
        arrays[2],
        arrays[3],
        arrays[4],
        arrays[5],
        entries,
        KnownName.Trust.REGISTERED);
  }
}
