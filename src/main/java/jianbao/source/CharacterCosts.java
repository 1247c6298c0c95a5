package jianbao.source;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import jianbao.data.DataException;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * How many bits a text costs if it is news in Traditional or in Simplified Chinese with some
 * English in it: the sum of -log2 of the share that each character has there. Bytes decoded with
 * the wrong charset become rare characters and cost far more than those decoded with the right one,
 * which tells charsets apart on texts of two or three characters.
 *
 * <p>Characters that the table lacks are weighed by where the national standards put them: the
 * first level of Big5 and of GB 2312 holds the common ones, the second the others. Immutable and
 * thread-safe.
 */
final class CharacterCosts {

  /** What a sequence of bytes that is no character costs, in bits. */
  static final int MALFORMED = 40;

  /** What it costs to change between East Asian and other characters, which seldom stand alone. */
  private static final int CHANGE = 4;

  private static final String FILE = "charset/characters.tsv";
  private static final int FIRST_LEVEL = 19;
  private static final int SECOND_LEVEL = 21;
  private static final int OTHER_HAN = 23;
  private static final int SUPPLEMENTARY_HAN = 27;
  private static final int OUTSIDE = 30;

  private final byte[] traditional;
  private final byte[] simplified;

  private CharacterCosts(byte[] traditional, byte[] simplified) {
    this.traditional = traditional;
    this.simplified = simplified;
  }

  /**
   * Reads the table.
   *
   * @throws DataException if it is not as expected
   */
  static CharacterCosts read(Models models) {
    byte[] others = byCategory();
    byte[] traditional = others.clone();
    level(traditional, "Big5", 0xC940, 0xF9D5, SECOND_LEVEL);
    level(traditional, "Big5", 0xA440, 0xC67E, FIRST_LEVEL);
    byte[] simplified = others.clone();
    level(simplified, "GB2312", 0xD8A1, 0xF7FE, SECOND_LEVEL);
    level(simplified, "GB2312", 0xB0A1, 0xD7F9, FIRST_LEVEL);
    for (DataLine line : models.lines(FILE)) {
      String[] cells = line.cells(3);
      byte[] costs =
          switch (cells[0]) {
            case "Hant" -> traditional;
            case "Hans" -> simplified;
            default -> throw line.fault("expected Hant or Hans, found '" + cells[0] + "'");
          };
      byte bits = bits(cells[1], line);
      for (int i = 0; i < cells[2].length(); i++) {
        costs[cells[2].charAt(i)] = bits;
      }
    }
    return new CharacterCosts(traditional, simplified);
  }

  /** The bits that {@code text} costs in the script that suits it better. */
  long bits(CharSequence text) {
    long asTraditional = 0;
    long asSimplified = 0;
    boolean amongHan = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int cost =
            (amongHan ? 0 : CHANGE) + supplementary(Character.toCodePoint(c, text.charAt(++i)));
        asTraditional += cost;
        asSimplified += cost;
        amongHan = true;
      } else {
        if (c > ' ' && amongHan != c >= 0x2E80) {
          amongHan = !amongHan;
          asTraditional += CHANGE;
          asSimplified += CHANGE;
        }
        asTraditional += traditional[c];
        asSimplified += simplified[c];
      }
    }
    return Math.min(asTraditional, asSimplified);
  }

  private static int supplementary(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.OTHER_LETTER -> SUPPLEMENTARY_HAN;
      case Character.OTHER_SYMBOL -> OTHER_HAN;
      default -> OUTSIDE;
    };
  }

  private static byte bits(String cell, DataLine line) {
    try {
      int bits = Integer.parseInt(cell);
      if (bits >= 1 && bits < MALFORMED) {
        return (byte) bits;
      }
    } catch (NumberFormatException e) {
      throw line.fault("expected a number of bits, found '" + cell + "'");
    }
    throw line.fault("expected bits from 1 to " + (MALFORMED - 1) + ", found " + cell);
  }

  private static void level(byte[] costs, String charset, int first, int last, int bits) {
    byte[] bytes = new byte[(last - first + 1) * 2];
    for (int code = first; code <= last; code++) {
      bytes[(code - first) * 2] = (byte) (code >> 8);
      bytes[(code - first) * 2 + 1] = (byte) code;
    }
    Charset decoder = Charset.forName(charset);
    ByteBuffer pair = ByteBuffer.wrap(bytes);
    for (int at = 0; at < bytes.length; at += 2) {
      int trail = bytes[at + 1] & 0xFF;
      if ((trail >= 0x40 && trail <= 0x7E) || (trail >= 0xA1 && trail <= 0xFE)) {
        char c = decoder.decode(pair.limit(at + 2).position(at)).get(0);
        if (isHan(c)) {
          costs[c] = (byte) bits;
        }
      }
    }
  }

  private static byte[] byCategory() {
    byte[] costs = new byte[Character.MAX_VALUE + 1];
    Arrays.fill(costs, (byte) OUTSIDE);
    for (int c = 0; c < costs.length; c++) {
      if (isHan((char) c)) {
        costs[c] = OTHER_HAN;
      } else {
        switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.UNASSIGNED,
              Character.FORMAT -> {}
          default -> costs[c] = (byte) (c < 0x80 ? 14 : c < 0x250 ? 17 : 20);
        }
      }
    }
    costs['\t'] = 9;
    costs['\n'] = 6;
    costs['\r'] = 6;
    costs['\f'] = 14;
    costs['\uFFFD'] = OUTSIDE;
    return costs;
  }

  private static boolean isHan(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
  }
}
