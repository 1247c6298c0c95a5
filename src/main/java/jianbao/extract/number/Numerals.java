package jianbao.extract.number;

import java.util.ArrayList;
import java.util.List;
import jianbao.data.Models;
import jianbao.text.CharacterSet;

/**
 * Reads the number at a place of a text, in every way that it can be read. The text is the
 * Simplified, half-width view or English. Not thread-safe.
 */
public final class Numerals {

  private final NumeralTable table;
  private final HanNumerals han;
  private final EnglishNumerals english;
  private final List<Numeral> readings = new ArrayList<>();

  /** A reader with the characters and words of the given models. */
  public Numerals(Models models) {
    this(new NumeralTable(models));
  }

  private Numerals(NumeralTable table) {
    this.table = table;
    this.han = new HanNumerals(table);
    this.english = new EnglishNumerals(table);
  }

  /** A reader with the same characters and words, for another thread. */
  public Numerals copy() {
    return new Numerals(table);
  }

  /** Whether a number may begin with a character that another follows, or none (0). */
  public boolean mayBegin(char c, char next) {
    return table.begins(c, next);
  }

  /** The characters that a number may begin with; not to be changed. */
  public CharacterSet firsts() {
    return table.firsts();
  }

  /** Whether a number in figures or in Han may go on with a character that is no letter. */
  public boolean mayContain(char c) {
    return table.continues(c);
  }

  /** Whether a character is a Han digit or a unit of ten. */
  public boolean isHanNumeral(char c) {
    return switch (table.han(c).role()) {
      case DIGIT, TENS, UNIT, SECTION -> true;
      default -> false;
    };
  }

  /**
   * The readings of the number that begins at {@code begin}; none if there is no number. The list
   * is used again for the next number.
   *
   * @param text the text
   * @param begin where the number begins
   * @param limit where the text ends
   */
  public List<Numeral> read(char[] text, int begin, int limit) {
    readings.clear();
    char c = text[begin];
    char next = begin + 1 < limit ? text[begin + 1] : 0;
    if (!mayBegin(c, next)) {
      return readings;
    }
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
      boolean inWord = begin > 0 && Character.isLetter(text[begin - 1]);
      if (!inWord) {
        english.read(text, begin, limit, null, readings);
      }
    } else {
      han.read(text, begin, limit, readings);
      Numeral figures = readings.isEmpty() ? null : readings.get(readings.size() - 1);
      if (figures != null && figures.form() == Numeral.Form.ARABIC) {
        english.read(text, figures.end(), limit, figures, readings);
      }
    }
    return readings;
  }
}
