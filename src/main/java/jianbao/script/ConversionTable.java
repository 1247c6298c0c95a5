package jianbao.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Characters and words and what they become. Of the entries that fit at a place the longest counts,
 * as in OpenCC and OpenCC4j. Immutable and thread-safe.
 *
 * <p>Entries lie in one array of characters and are found by hash. Most places of a text are passed
 * over after one look at the character, or one at the pair that begins there: a pair knows the
 * lengths of the entries that begin with it.
 */
final class ConversionTable {

  /** UTF-16 units of the longest entry. */
  static final int LONGEST = 31;

  private static final int PAIRS = 1 << 16;

  private final char[] pool;

  /**
   * Four numbers an entry: begin of what is replaced, its length, begin of all that replaces it,
   * end.
   */
  private final int[] places;

  /** How much of what replaces an entry counts; the rest are further candidates. */
  private final int[] counting;

  private final byte[] facts;
  private final byte[] origins;
  private final String[] labels;

  private final int[] single;
  private final int[] lengthsOfPair;
  private final int[] slots;
  private final int[] hashes;

  private ConversionTable(Builder builder) {
    pool = Arrays.copyOf(builder.pool, builder.poolLength);
    places = Arrays.copyOf(builder.places, builder.count * 4);
    counting = Arrays.copyOf(builder.counting, builder.count);
    facts = Arrays.copyOf(builder.facts, builder.count);
    origins = Arrays.copyOf(builder.origins, builder.count);
    labels = builder.labels.toArray(new String[0]);
    single = builder.single;
    lengthsOfPair = builder.lengthsOfPair;
    slots = builder.slots;
    hashes = builder.hashes;
  }

  /**
   * The longest entry that begins at a place.
   *
   * @param telling whether entries count only that have a character of one script alone
   * @return its number, or -1 if there is none
   */
  int find(char[] text, int at, int end, boolean telling) {
    int best = single[text[at]] - 1;
    if (best >= 0 && !counts(best, telling)) {
      best = -1;
    }
    if (at + 1 == end) {
      return best;
    }
    int lengths = lengthsOfPair[pair(text[at], text[at + 1])];
    if (lengths == 0) {
      return best;
    }
    int hash = step(step(0, text[at]), text[at + 1]);
    for (int length = 2; ; ) {
      if (((lengths >>> length) & 1) != 0) {
        int entry = probe(hash, text, at, length);
        if (entry >= 0 && counts(entry, telling)) {
          best = entry;
        }
      }
      if (at + length == end || (lengths >>> length) <= 1) {
        return best;
      }
      hash = step(hash, text[at + length]);
      length++;
    }
  }

  private boolean counts(int entry, boolean telling) {
    return (facts[entry] & Builder.DEAD) == 0
        && (!telling || (facts[entry] & Builder.TELLING) != 0);
  }

  private int probe(int hash, char[] text, int at, int length) {
    int mask = slots.length - 1;
    for (int slot = spread(hash) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int entry = slots[slot] - 1;
      if (hashes[slot] == hash && places[entry * 4 + 1] == length) {
        int begin = places[entry * 4];
        if (Arrays.equals(pool, begin, begin + length, text, at, at + length)) {
          return entry;
        }
      }
    }
    return -1;
  }

  private static int step(int hash, char unit) {
    return (hash + unit) * 0x9E3779B1;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static int pair(char first, char second) {
    return (first * 0x9E3779B1 + second * 0x85EBCA6B) >>> 16;
  }

  /** UTF-16 units that an entry replaces. */
  int length(int entry) {
    return places[entry * 4 + 1];
  }

  /** Whether an entry leaves its word as it is. */
  boolean keeps(int entry) {
    return (facts[entry] & Builder.KEEPS) != 0;
  }

  /** Whether an entry is a character that might become something else too. */
  boolean isAmbiguous(int entry) {
    return length(entry) == 1 && places[entry * 4 + 3] - places[entry * 4 + 2] > counting[entry];
  }

  /** What an entry replaces. */
  String before(int entry) {
    return new String(pool, places[entry * 4], places[entry * 4 + 1]);
  }

  /** What an entry puts. */
  String after(int entry) {
    return new String(pool, places[entry * 4 + 2], counting[entry]);
  }

  /** Writes what an entry puts. */
  void appendAfter(int entry, StringBuilder to) {
    to.append(pool, places[entry * 4 + 2], counting[entry]);
  }

  /** All that an entry might put, the likeliest first, parted by spaces. */
  String candidates(int entry) {
    int begin = places[entry * 4 + 2];
    return new String(pool, begin, places[entry * 4 + 3] - begin);
  }

  /** Where an entry is from. */
  String origin(int entry) {
    return labels[origins[entry]];
  }

  /** Takes entries; a later one takes the place of an earlier one for the same word. */
  static final class Builder {

    private static final byte DEAD = 1;
    private static final byte TELLING = 2;
    private static final byte KEEPS = 4;

    private char[] pool = new char[1 << 16];
    private int poolLength;
    private int[] places = new int[1 << 14];
    private int[] counting = new int[1 << 12];
    private byte[] facts = new byte[1 << 12];
    private byte[] origins = new byte[1 << 12];
    private int count;
    private final List<String> labels = new ArrayList<>();
    private final int[] single = new int[Character.MAX_VALUE + 1];
    private final int[] lengthsOfPair = new int[PAIRS];
    private int[] slots = new int[1 << 13];
    private int[] hashes = new int[1 << 13];
    private char[] key = new char[LONGEST];
    private final ScriptCharacters scripts;
    private final Script from;

    /**
     * A table without entries.
     *
     * @param from the script whose own characters tell that an entry is about it
     */
    Builder(ScriptCharacters scripts, Script from) {
      this.scripts = scripts;
      this.from = from;
    }

    /** Names where the next entries are from. */
    Builder from(String label) {
      labels.add(label);
      return this;
    }

    /**
     * Adds an entry.
     *
     * @param text holds what is replaced at {@code [begin, end)}, and at {@code [to, stop)} the
     *     candidates that replace it, parted by spaces, the likeliest first
     */
    void add(String text, int begin, int end, int to, int stop) {
      int entry = entryFor(text, begin, end);
      reserve(stop - to);
      text.getChars(to, stop, pool, poolLength);
      places[entry * 4 + 2] = poolLength;
      places[entry * 4 + 3] = poolLength + stop - to;
      int length = 0;
      while (to + length < stop && text.charAt(to + length) != ' ') {
        length++;
      }
      poolLength += stop - to;
      counting[entry] = length;
      boolean keeps = length == end - begin && text.regionMatches(begin, text, to, length);
      facts[entry] = (byte) ((keeps ? KEEPS : 0) | (tells(text, begin, end) ? TELLING : 0));
      origins[entry] = (byte) (labels.size() - 1);
    }

    /** Adds an entry. */
    void add(String before, String after) {
      add(
          before + '\t' + after,
          0,
          before.length(),
          before.length() + 1,
          before.length() + 1 + after.length());
    }

    /** Adds an entry whose replacement may have spaces in it. */
    void addWhole(String before, String after) {
      add(before, after);
      counting[entryFor(before, 0, before.length())] = after.length();
    }

    /** Takes an entry out. */
    void remove(String text, int begin, int end) {
      facts[entryFor(text, begin, end)] = DEAD;
    }

    /** Whether there is an entry for a word. */
    boolean has(String word) {
      int before = count;
      int entry = entryFor(word, 0, word.length());
      if (entry == before) {
        facts[entry] = DEAD;
      }
      return (facts[entry] & DEAD) == 0;
    }

    private boolean tells(String text, int begin, int end) {
      for (int i = begin; i < end; i++) {
        char unit = text.charAt(i);
        if (from == Script.SIMPLIFIED ? scripts.isSimplified(unit) : scripts.isTraditional(unit)) {
          return true;
        }
      }
      return false;
    }

    private int entryFor(String text, int begin, int end) {
      int length = end - begin;
      text.getChars(begin, end, key, 0);
      if (length == 1) {
        if (single[key[0]] == 0) {
          single[key[0]] = newEntry(length) + 1;
        }
        return single[key[0]] - 1;
      }
      int hash = 0;
      for (int i = 0; i < length; i++) {
        hash = step(hash, key[i]);
      }
      int mask = slots.length - 1;
      int slot = spread(hash) & mask;
      for (; slots[slot] != 0; slot = (slot + 1) & mask) {
        int entry = slots[slot] - 1;
        int at = places[entry * 4];
        if (hashes[slot] == hash
            && Arrays.equals(pool, at, at + places[entry * 4 + 1], key, 0, length)) {
          return entry;
        }
      }
      int entry = newEntry(length);
      slots[slot] = entry + 1;
      hashes[slot] = hash;
      lengthsOfPair[pair(key[0], key[1])] |= 1 << length;
      if (count * 2 > slots.length) {
        grow();
      }
      return entry;
    }

    private int newEntry(int length) {
      if (count == counting.length) {
        places = Arrays.copyOf(places, count * 8);
        counting = Arrays.copyOf(counting, count * 2);
        facts = Arrays.copyOf(facts, count * 2);
        origins = Arrays.copyOf(origins, count * 2);
      }
      reserve(length);
      System.arraycopy(key, 0, pool, poolLength, length);
      places[count * 4] = poolLength;
      places[count * 4 + 1] = length;
      poolLength += length;
      return count++;
    }

    private void reserve(int units) {
      if (poolLength + units > pool.length) {
        pool = Arrays.copyOf(pool, Math.max(pool.length * 2, poolLength + units));
      }
    }

    private void grow() {
      int[] oldSlots = slots;
      int[] oldHashes = hashes;
      slots = new int[oldSlots.length * 2];
      hashes = new int[slots.length];
      int mask = slots.length - 1;
      for (int i = 0; i < oldSlots.length; i++) {
        if (oldSlots[i] != 0) {
          int slot = spread(oldHashes[i]) & mask;
          while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          slots[slot] = oldSlots[i];
          hashes[slot] = oldHashes[i];
        }
      }
    }

    /** The table. The builder must not be used any more. */
    ConversionTable build() {
      return new ConversionTable(this);
    }
  }
}
