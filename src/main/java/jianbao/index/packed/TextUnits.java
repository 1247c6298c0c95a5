package jianbao.index.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import jianbao.data.DataException;
import jianbao.data.Models;

/**
 * Writes text in less than half the bytes of UTF-8 and reads it back at memory speed: a list of the
 * commonest characters, words and pieces of news, by frequency, each of which is one byte or two. A
 * character that the list lacks is three.
 *
 * <p>Text in the index is read not only to be shown, but to prove that a phrase stands in it, which
 * is why it is not deflated. Immutable and thread-safe.
 */
public final class TextUnits {

  private static final String FILE = "search/units.txt";

  /** Units with a code of one byte. */
  public static final int SHORT_CODES = 160;

  /** Units with a code at all; the last lead byte means a character as it is. */
  public static final int MOST_UNITS = SHORT_CODES + (255 - SHORT_CODES) * 256;

  private static final int AS_IT_IS = 255;

  private final char[] chars;
  private final int[] begin;
  private final long checksum;

  /** Finds units by their characters; made when text is first written. */
  private UnitTrie trie;

  private TextUnits(String list, long checksum) {
    this.checksum = checksum;
    char[] all = new char[list.length()];
    int[] begins = new int[MOST_UNITS + 1];
    int used = 0;
    int units = 0;
    int at = list.indexOf('\n') + 1; // the first line says what the file is
    while (at < list.length()) {
      int lineEnd = list.indexOf('\n', at);
      if (units == MOST_UNITS || lineEnd <= at) {
        throw new DataException(FILE, "expected at most " + MOST_UNITS + " lines of text", null);
      }
      begins[units++] = used;
      for (int i = at; i < lineEnd; i++) {
        char c = list.charAt(i);
        if (c == '\\') {
          i++;
          c = list.charAt(i) == 'n' ? '\n' : '\\';
        }
        all[used++] = c;
      }
      at = lineEnd + 1;
    }
    begins[units] = used;
    this.chars = Arrays.copyOf(all, used);
    this.begin = Arrays.copyOf(begins, units + 1);
  }

  /** Reads the list of the models. */
  public static TextUnits read(Models models) {
    try (InputStream in = models.open(FILE)) {
      byte[] bytes = in.readAllBytes();
      CRC32 crc = new CRC32();
      crc.update(bytes);
      return new TextUnits(new String(bytes, StandardCharsets.UTF_8), crc.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** Tells this list from others; text is read by the list it was written by. */
  public String checksum() {
    return Long.toHexString(checksum);
  }

  /** Takes characters; holds them from its beginning. */
  public static final class Chars {

    private char[] chars = new char[1024];
    private int length;

    /** Holds the characters from its beginning. */
    public char[] array() {
      return chars;
    }

    /** Number of characters. */
    public int length() {
      return length;
    }

    @Override
    public String toString() {
      return new String(chars, 0, length);
    }
  }

  /** Appends the code of a text. */
  public void encode(String text, Bytes out) {
    UnitTrie units = trie();
    int at = 0;
    while (at < text.length()) {
      int node = UnitTrie.ROOT;
      int best = -1;
      int bestEnd = at;
      for (int i = at; i < text.length(); i++) {
        node = units.child(node, text.charAt(i));
        if (node == UnitTrie.NONE) {
          break;
        }
        if (units.unit(node) >= 0) {
          best = units.unit(node);
          bestEnd = i + 1;
        }
      }
      if (best < 0) {
        char c = text.charAt(at++);
        out.add(AS_IT_IS);
        out.add(c >>> 8);
        out.add(c);
      } else {
        if (best < SHORT_CODES) {
          out.add(best);
        } else {
          out.add(SHORT_CODES + (best - SHORT_CODES) / 256);
          out.add((best - SHORT_CODES) % 256);
        }
        at = bestEnd;
      }
    }
  }

  /** Reads a text back; overwrites what {@code out} held. */
  public void decode(byte[] bytes, int from, int to, Chars out) {
    int length = 0;
    char[] target = out.chars;
    int at = from;
    while (at < to) {
      int code = bytes[at++] & 0xFF;
      if (code == AS_IT_IS) {
        if (length == target.length) {
          target = Arrays.copyOf(target, length * 2);
        }
        target[length++] = (char) ((bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF));
        at += 2;
        continue;
      }
      if (code >= SHORT_CODES) {
        code = SHORT_CODES + (code - SHORT_CODES) * 256 + (bytes[at++] & 0xFF);
      }
      int first = begin[code];
      int end = begin[code + 1];
      if (length + end - first > target.length) {
        target = Arrays.copyOf(target, target.length * 2);
      }
      for (int i = first; i < end; i++) {
        target[length++] = chars[i];
      }
    }
    out.chars = target;
    out.length = length;
  }

  /** Only writing needs to find units by their characters. */
  private synchronized UnitTrie trie() {
    if (trie == null) {
      UnitTrie made = new UnitTrie(chars.length);
      for (int unit = 0; unit + 1 < begin.length; unit++) {
        made.add(chars, begin[unit], begin[unit + 1], unit);
      }
      trie = made;
    }
    return trie;
  }
}
