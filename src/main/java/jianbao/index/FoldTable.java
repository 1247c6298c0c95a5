package jianbao.index;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.CharacterClass;

/**
 * Folds characters that search takes for one: Simplified and Traditional forms with all their
 * variants, full and half width, upper and lower case, letters with and without accents.
 *
 * <p>Folding looks at one character alone, never at its neighbours. So a piece of a text folds to
 * the same as the text folds around it, which is what lets a query of any piece be found; and since
 * the table is closed (whatever two characters a conversion between scripts puts for each other are
 * in one line of it), a text and its conversion fold to the same. Immutable and thread-safe.
 */
final class FoldTable {

  private static final String FILE = "search/fold.tsv";
  private static final int PLANE = 1 << 16;

  private final char[] ofBasicPlane;
  private final Map<Integer, Integer> ofOthers;

  private FoldTable(char[] ofBasicPlane, Map<Integer, Integer> ofOthers) {
    this.ofBasicPlane = ofBasicPlane;
    this.ofOthers = ofOthers;
  }

  /** Reads the table of the models. */
  static FoldTable read(Models models) {
    char[] basic = new char[PLANE];
    for (int c = 0; c < PLANE; c++) {
      basic[c] = (char) c;
    }
    for (char c = '\uFF01'; c <= '\uFF5E'; c++) { // full-width forms
      basic[c] = (char) (c - 0xFEE0);
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      basic[c] = (char) (c + 32);
      basic[c + 0xFEE0] = (char) (c + 32);
    }
    Map<Integer, Integer> others = new HashMap<>();
    for (DataLine line : models.lines(FILE)) {
      String text = line.text();
      int representative = text.codePointAt(0);
      int at = Character.charCount(representative);
      if (at >= text.length() || text.charAt(at) != '\t') {
        throw line.fault("expected a character, a tab and the characters that are folded to it");
      }
      at++;
      while (at < text.length()) {
        int member = text.codePointAt(at);
        at += Character.charCount(member);
        if (member < PLANE && representative < PLANE) {
          basic[member] = (char) representative;
        } else {
          others.put(member, representative);
        }
      }
    }
    return new FoldTable(basic, others);
  }

  /**
   * The character that stands for {@code codePoint} and all its variants.
   *
   * @return a code point; for a letter with accents the letter without them
   */
  int fold(int codePoint) {
    if (codePoint >= PLANE) {
      return ofOthers.getOrDefault(codePoint, codePoint);
    }
    int folded = ofBasicPlane[codePoint];
    if (folded != codePoint || folded < 0x80) {
      return folded;
    }
    if (codePoint >= 0x3400 && codePoint <= 0x9FFF) {
      return ofOthers.isEmpty() ? codePoint : ofOthers.getOrDefault(codePoint, codePoint);
    }
    return foldLetter(codePoint);
  }

  private static int foldLetter(int codePoint) {
    if (codePoint < 0xC0 || CharacterClass.of(codePoint) != CharacterClass.LATIN) {
      return Character.toLowerCase(codePoint);
    }
    String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    return Character.toLowerCase(plain.codePointAt(0));
  }
}
