package jianbao.extract.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import jianbao.data.DataException;
import jianbao.data.Models;

/**
 * Names that word lists have: of Chinese people, transliterated ones, the two parts of Japanese
 * names, of places and of organisations. Lists are large, made by counting and have many faults, so
 * they only tell the judge what may be a name.
 *
 * <p>A name is kept as 29 bits of its hash and 3 of its class in an open-addressed table. That
 * takes a stretch that is no name for one about once in ten thousand times. Immutable and
 * thread-safe.
 */
final class ListedNames {

  /** Classes of names; the file has them by number. */
  enum Kind {
    /** 陈古秋. */
    PERSON(0),
    /** 布雷维斯特. */
    FOREIGN(1),
    /** 春口: the surname of a Japanese. */
    SURNAME(2),
    /** 依纱: the given name of a Japanese. */
    GIVEN(3),
    /** 微山. */
    PLACE(4),
    /** 辽宁队. */
    AGENCY(5);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    /** What stands for it in the answer of {@link ListedNames#classes}. */
    int bit() {
      return 1 << number;
    }
  }

  /** The bits of the classes of names of people. */
  static final int PEOPLE = Kind.PLACE.bit() - 1;

  /** Shortest and longest names, in units. */
  static final int SHORTEST = 2;

  static final int LONGEST = 8;

  private static final String FILE = "tagger/listed-names.bin";
  private static final int CLASS_BITS = 3;
  private static final int CLASS = (1 << CLASS_BITS) - 1;
  private static final int MOST_SLOTS = 1 << 22;
  private static final int FNV_START = 0x811c9dc5;
  private static final int FNV_FACTOR = 0x01000193;

  private final int[] slots;

  private ListedNames(int[] slots) {
    this.slots = slots;
  }

  /** Loads the lists of a folder of models. */
  static ListedNames load(Models models) {
    try (InputStream in = models.open(FILE)) {
      return read(new DataInputStream(in));
    } catch (IOException e) {
      throw new DataException(FILE, "expected a table of names: " + e.getMessage(), e);
    }
  }

  private static ListedNames read(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (Integer.bitCount(size) != 1 || size > MOST_SLOTS) {
      throw new IOException("a table of " + size + " places");
    }
    byte[] bytes = in.readNBytes(4 * size);
    if (bytes.length < 4 * size) {
      throw new IOException("the table ends after " + bytes.length + " bytes");
    }
    int[] slots = new int[size];
    ByteBuffer.wrap(bytes).asIntBuffer().get(slots);
    return new ListedNames(slots);
  }

  /** The kinds of the name that is a stretch of a text, as bits; 0 if there is none. */
  int classes(String text, int begin, int end) {
    int mixed = hash(text, begin, end);
    int print = mixed & ~CLASS;
    int mask = slots.length - 1;
    int found = 0;
    for (int at = slot(mixed, mask); slots[at] != 0; at = (at + 1) & mask) {
      if ((slots[at] & ~CLASS) == print) {
        found |= 1 << ((slots[at] & CLASS) - 1);
      }
    }
    return found;
  }

  private static int slot(int mixed, int mask) {
    return (mixed >>> CLASS_BITS) & mask;
  }

  private static int hash(String text, int begin, int end) {
    int hash = FNV_START;
    for (int at = begin; at < end; at++) {
      hash = (hash ^ text.charAt(at)) * FNV_FACTOR;
    }
    int mixed = (hash ^ (hash >>> 16)) * 0x7FEB352D;
    mixed = (mixed ^ (mixed >>> 15)) * 0x846CA68B;
    return mixed ^ (mixed >>> 16);
  }

  /** Takes names and writes them. Not thread-safe. */
  static final class Builder {

    private final int[] slots;

    /**
     * A builder.
     *
     * @param names about how many names there will be, no fewer
     */
    Builder(int names) {
      int size = Integer.highestOneBit(Math.max(4, names * 5 / 4)) << 1;
      slots = new int[size];
    }

    /** Adds a name. */
    void add(String name, Kind kind) {
      int mixed = hash(name, 0, name.length());
      int mask = slots.length - 1;
      int at = slot(mixed, mask);
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = (mixed & ~CLASS) | (kind.number + 1);
    }

    void write(OutputStream to) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(4 * slots.length);
      bytes.asIntBuffer().put(slots);
      DataOutputStream out = new DataOutputStream(to);
      out.writeInt(slots.length);
      out.write(bytes.array());
      out.flush();
    }
  }
}
