package jianbao.script;

import java.util.Arrays;
import jianbao.text.CharacterClass;
import jianbao.text.Edits;

/**
 * The folding of one text: first every character alone, then those that hang on their neighbours.
 * An instance is for one text and one thread.
 */
final class Folding {

  private static final String VOICEABLE = "ｳｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎ";
  private static final char VOICED = 'ﾞ';
  private static final char HALF_VOICED = 'ﾟ';

  private static final String QUOTES = "‘’";
  private static final String ROUND_ZEROS = "○◯";
  private static final String ZEROS = "0０" + ROUND_ZEROS;
  private static final String CHINESE_FIGURES = "〇一二三四五六七八九零";

  /** The units that the code below decides by their neighbours. */
  static final String DECIDED_BY_NEIGHBOURS = QUOTES + ZEROS + VOICEABLE;

  private final FoldTable table;
  private final char[] text;
  private final char[] view;
  private int length;

  /** Places of the view whose unit is still to be decided. */
  private int[] open = new int[8];

  private char[] openUnits = new char[8];
  private int opens;

  /** Where units went missing: place in the view, units before, units after; three a change. */
  private int[] changes = new int[0];

  private int changed;

  Folding(FoldTable table, String text) {
    this.table = table;
    this.text = text.toCharArray();
    this.view = new char[this.text.length];
    foldAlone();
    decide();
  }

  private void foldAlone() {
    for (int i = 0; i < text.length; ) {
      char folded = table.quick(text[i]);
      if (folded == FoldTable.CLOSER) {
        i = foldCloser(i);
      } else {
        view[length++] = folded;
        i++;
      }
    }
  }

  /** Folds what stands at {@code i} and says where the text goes on. */
  private int foldCloser(int i) {
    char unit = text[i];
    if (Character.isSurrogate(unit)) {
      return foldSurrogate(i);
    }
    if (table.alone(unit) == FoldTable.NOTHING) {
      change(1, 0);
      return i + 1;
    }
    char folded = (char) table.alone(unit);
    if (i + 1 < text.length && VOICEABLE.indexOf(unit) >= 0) {
      char voiced = voiced(unit, folded, text[i + 1]);
      if (voiced != folded) {
        change(2, 1);
        view[length++] = voiced;
        return i + 2;
      }
    }
    if (table.words().decide(unit) || QUOTES.indexOf(unit) >= 0 || ZEROS.indexOf(unit) >= 0) {
      leaveOpen(unit);
    }
    view[length++] = folded;
    return i + 1;
  }

  private int foldSurrogate(int i) {
    int codePoint = Character.codePointAt(text, i, text.length);
    if (Character.isBmpCodePoint(codePoint)) { // one half alone
      view[length++] = '\uFFFD';
      return i + 1;
    }
    int folded = table.alone(codePoint);
    if (folded == FoldTable.NOTHING) {
      change(2, 0);
    } else if (Character.isBmpCodePoint(folded)) {
      change(2, 1);
      view[length++] = (char) folded;
    } else {
      length += Character.toChars(folded, view, length);
    }
    return i + 2;
  }

  private static char voiced(char half, char full, char mark) {
    if (mark == VOICED) {
      return half == 'ｳ' ? 'ヴ' : (char) (full + 1);
    }
    return mark == HALF_VOICED && half >= 'ﾊ' ? (char) (full + 2) : full;
  }

  private void leaveOpen(char unit) {
    if (opens == open.length) {
      open = Arrays.copyOf(open, opens * 2);
      openUnits = Arrays.copyOf(openUnits, opens * 2);
    }
    open[opens] = length;
    openUnits[opens++] = unit;
  }

  private void change(int before, int after) {
    if (changed == changes.length) {
      changes = Arrays.copyOf(changes, Math.max(12, changed * 2));
    }
    changes[changed++] = length;
    changes[changed++] = before;
    changes[changed++] = after;
  }

  /** Decides the open places; no decision sees another but that of a zero before it. */
  private void decide() {
    char[] decided = new char[opens];
    for (int i = 0; i < opens; i++) {
      decided[i] = table.words().decide(openUnits[i], view, length, open[i]);
    }
    for (int i = 0; i < opens; i++) {
      char unit = openUnits[i];
      if (QUOTES.indexOf(unit) >= 0) {
        view[open[i]] = isBetweenLetters(open[i]) ? '\'' : unit;
      } else if (ZEROS.indexOf(unit) >= 0) {
        i = decideZeros(i);
      } else {
        view[open[i]] = decided[i];
      }
    }
  }

  private boolean isBetweenLetters(int place) {
    return place > 0
        && place + 1 < length
        && Character.isLetterOrDigit(view[place - 1])
        && view[place - 1] <= CharacterClass.LAST_LATIN
        && Character.isLetter(view[place + 1])
        && view[place + 1] <= CharacterClass.LAST_LATIN;
  }

  /** Decides a run of zeros that begins at open place {@code first}; returns its last. */
  private int decideZeros(int first) {
    int last = first;
    boolean round = ROUND_ZEROS.indexOf(openUnits[first]) >= 0;
    while (last + 1 < opens
        && open[last + 1] == open[last] + 1
        && ZEROS.indexOf(openUnits[last + 1]) >= 0) {
      last++;
      round &= ROUND_ZEROS.indexOf(openUnits[last]) >= 0;
    }
    char before = open[first] > 0 ? view[open[first] - 1] : ' ';
    char after = open[last] + 1 < length ? view[open[last] + 1] : ' ';
    boolean figureBefore = CHINESE_FIGURES.indexOf(before) >= 0;
    boolean figureAfter = CHINESE_FIGURES.indexOf(after) >= 0;
    if ((figureBefore && (figureAfter || after == '年')) || (round && figureBefore != figureAfter)) {
      Arrays.fill(view, open[first], open[last] + 1, '〇');
    }
    return last;
  }

  /** The view. */
  String view() {
    return new String(view, 0, length);
  }

  /** Reports how the view came from the text. */
  void report(Edits edits) {
    int done = 0;
    for (int i = 0; i < changed; i += 3) {
      int place = changes[i];
      int after = changes[i + 2];
      edits.swap(new String(view, done, place - done));
      edits.replace(changes[i + 1], new String(view, place, after));
      done = place + after;
    }
    edits.swap(new String(view, done, length - done));
  }
}
