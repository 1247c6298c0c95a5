package jianbao.extract.name;

import java.util.Arrays;
import jianbao.document.AnalyzedField;
import jianbao.text.CharacterClass;
import jianbao.text.Span;

/**
 * The units of one sentence with all that features are made of, as parallel arrays that are used
 * again for the next sentence. A unit is a Han character, a kana, a Korean syllable, a mark, or a
 * whole run of letters and digits, so that no label can cut {@code HKGAI} or {@code Mo-po} but at
 * its hyphen. White space is no unit; the unit behind it remembers it. Not thread-safe.
 */
final class Units {

  /** Kinds of units. */
  static final int HAN = 0;

  static final int KANA = 1;
  static final int LATIN = 2;
  static final int DIGITS = 3;
  static final int MIXED = 4;
  static final int MARK = 5;

  /** What stands before a unit. */
  static final int NO_GAP = 0;

  static final int SPACE = 1;
  static final int BREAK = 2;

  /** A sentence longer than this many units is cut; the rest is read as the next one. */
  static final int MAX_UNITS = 4000;

  /** Types of known names: those of the labels in their order, then titles. */
  static final int KNOWN = 4;

  static final int TITLE = 3;

  int count;
  int[] begin = new int[256];
  int[] end = new int[256];

  /** The unit's characters as a number, letters in lower case, digits as their count. */
  int[] form = new int[256];

  /** The unit's characters as a number, as they are. */
  int[] exact = new int[256];

  int[] kind = new int[256];
  int[] gap = new int[256];

  /** Of a run of letters: case and length; of others the kind. */
  int[] shape = new int[256];

  /** The first three and the last two and three letters of a run; of others the form. */
  int[] prefix = new int[256];

  int[] suffix2 = new int[256];
  int[] suffix3 = new int[256];

  /**
   * The word that the unit lies in, its tag, and where in it: 0 alone, 1 first, 2 inside, 3 last.
   */
  int[] word = new int[256];

  int[] tag = new int[256];
  int[] place = new int[256];

  /** Classes of name parts, as bits of {@link NameLexicon}. */
  int[] parts = new int[256];

  /** Characters of transliterations to the left and to the right, up to three each; 0: is none. */
  int[] foreign = new int[256];

  /**
   * For each type of name (person, agency, place, title) the known name that covers the unit: 0 for
   * none, else where in it the unit is, its length and whether it is ambiguous.
   */
  final int[][] known = new int[KNOWN][256];

  /** Bits of the types of the known names that cover the unit, that end and that begin with it. */
  int[] knownTypes = new int[256];

  int[] knownEnds = new int[256];
  int[] knownBegins = new int[256];

  /** Units of the unit's word before it and behind it. */
  int[] wordBefore = new int[256];

  int[] wordBehind = new int[256];

  /** Index of the token that the unit lies in; -1 if it lies in none. */
  int[] tokenOf = new int[256];

  /**
   * The next last word of an organisation at or behind the unit in the same run of nouns, as a
   * number, 0 for none; by how many words it is away; and the last one of the run.
   */
  int[] ending = new int[256];

  int[] endingAway = new int[256];
  int[] lastEnding = new int[256];

  /** Kind of brackets that the unit stands in, and what stands before and behind them. */
  int[] quote = new int[256];

  int[] beforeQuote = new int[256];
  int[] behindQuote = new int[256];

  /** Han characters and kana among the units, and runs of Latin letters. */
  int hans;

  int latins;

  /** How much of the sentence is capitalised: 0 nothing, 1 less than half, 2 more, 3 all. */
  int capitals;

  private final NameLexicon lexicon;
  private final UnitWords words;
  private final UnitNames names = new UnitNames();
  private AnalyzedField field;

  Units(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new UnitWords(lexicon);
  }

  /** Begins with the first sentence of a field. */
  void open(AnalyzedField analyzed) {
    field = analyzed;
    words.open(analyzed);
    names.open(analyzed);
  }

  /**
   * Reads a sentence of the open field; sentences have to come in order.
   *
   * @return where reading stopped: the end of the sentence, or earlier where it is too long
   */
  int read(Span sentence) {
    String view = field.view();
    count = 0;
    hans = 0;
    latins = 0;
    int stop = sentence.end();
    int before = sentence.begin() == 0 ? BREAK : NO_GAP;
    int at = sentence.begin();
    while (at < stop && count < MAX_UNITS) {
      int codePoint = view.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      CharacterClass c = CharacterClass.of(codePoint);
      switch (c) {
        case SPACE -> before = codePoint == '\n' ? BREAK : Math.max(before, SPACE);
        case LATIN, LETTER, DIGIT -> {
          next = endOfRun(view, next, stop);
          addRun(view, at, next, before);
          before = NO_GAP;
        }
        default -> {
          addSingle(codePoint, c, at, next, before);
          before = NO_GAP;
        }
      }
      at = next;
    }
    readCapitals();
    words.read(this);
    UnitQuotes.read(this);
    UnitParts.read(this, lexicon);
    names.read(this, sentence.begin(), at);
    return at;
  }

  private static int endOfRun(String view, int from, int stop) {
    int at = from;
    while (at < stop) {
      int codePoint = view.codePointAt(at);
      switch (CharacterClass.of(codePoint)) {
        case LATIN, LETTER, DIGIT -> at += Character.charCount(codePoint);
        default -> {
          return at;
        }
      }
    }
    return at;
  }

  private void addSingle(int codePoint, CharacterClass c, int from, int to, int before) {
    int i = next(from, to, before);
    kind[i] =
        switch (c) {
          case HAN -> HAN;
          case KANA, HANGUL -> KANA;
          default -> MARK;
        };
    if (kind[i] != MARK) {
      hans++;
    }
    form[i] = codePoint;
    exact[i] = codePoint;
    shape[i] = kind[i] == MARK ? codePoint : kind[i];
    prefix[i] = codePoint;
    suffix2[i] = codePoint;
    suffix3[i] = codePoint;
  }

  private void addRun(String view, int from, int to, int before) {
    int i = next(from, to, before);
    int exactHash = UnitForms.FNV_START;
    int lowerHash = UnitForms.FNV_START;
    int digits = 0;
    int upper = 0;
    for (int at = from; at < to; at++) {
      char c = view.charAt(at);
      char lower = UnitForms.lower(c);
      exactHash = (exactHash ^ c) * UnitForms.FNV_FACTOR;
      lowerHash = (lowerHash ^ lower) * UnitForms.FNV_FACTOR;
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != lower) {
        upper++;
      }
    }
    int length = to - from;
    kind[i] = digits == length ? DIGITS : digits > 0 ? MIXED : LATIN;
    if (kind[i] == LATIN) {
      latins++;
    }
    boolean numeral = kind[i] == DIGITS;
    form[i] = numeral ? -1 - Math.min(length, 5) : lowerHash;
    exact[i] = numeral ? form[i] : exactHash;
    shape[i] = UnitForms.shape(view.charAt(from), upper, length, kind[i]);
    prefix[i] = numeral ? form[i] : UnitForms.hash(view, from, Math.min(to, from + 3));
    suffix2[i] = numeral ? form[i] : UnitForms.hash(view, Math.max(from, to - 2), to);
    suffix3[i] = numeral ? form[i] : UnitForms.hash(view, Math.max(from, to - 3), to);
  }

  private void readCapitals() {
    int capital = 0;
    for (int i = 0; i < count; i++) {
      capital += kind[i] == LATIN && ((shape[i] >> 2) & 3) != 0 ? 1 : 0;
    }
    capitals = capital == 0 ? 0 : capital == latins ? 3 : capital * 2 > latins ? 2 : 1;
  }

  /** Whether a known name ends at a unit of such a code. */
  static boolean endsKnown(int code) {
    return code > 0 && ((code >> 1) & 3) % 3 == 0;
  }

  /** Whether a known name begins at a unit of such a code. */
  static boolean beginsKnown(int code) {
    return code > 0 && ((code >> 1) & 3) <= 1;
  }

  private int next(int from, int to, int before) {
    if (count == begin.length) {
      grow();
    }
    begin[count] = from;
    end[count] = to;
    gap[count] = before;
    return count++;
  }

  private void grow() {
    int size = count * 2;
    begin = Arrays.copyOf(begin, size);
    end = Arrays.copyOf(end, size);
    form = Arrays.copyOf(form, size);
    exact = Arrays.copyOf(exact, size);
    kind = Arrays.copyOf(kind, size);
    gap = Arrays.copyOf(gap, size);
    shape = Arrays.copyOf(shape, size);
    prefix = Arrays.copyOf(prefix, size);
    suffix2 = Arrays.copyOf(suffix2, size);
    suffix3 = Arrays.copyOf(suffix3, size);
    word = Arrays.copyOf(word, size);
    tag = Arrays.copyOf(tag, size);
    place = Arrays.copyOf(place, size);
    parts = Arrays.copyOf(parts, size);
    foreign = Arrays.copyOf(foreign, size);
    knownTypes = Arrays.copyOf(knownTypes, size);
    knownEnds = Arrays.copyOf(knownEnds, size);
    knownBegins = Arrays.copyOf(knownBegins, size);
    wordBefore = Arrays.copyOf(wordBefore, size);
    wordBehind = Arrays.copyOf(wordBehind, size);
    tokenOf = Arrays.copyOf(tokenOf, size);
    ending = Arrays.copyOf(ending, size);
    endingAway = Arrays.copyOf(endingAway, size);
    lastEnding = Arrays.copyOf(lastEnding, size);
    quote = Arrays.copyOf(quote, size);
    beforeQuote = Arrays.copyOf(beforeQuote, size);
    behindQuote = Arrays.copyOf(behindQuote, size);
    for (int type = 0; type < KNOWN; type++) {
      known[type] = Arrays.copyOf(known[type], size);
    }
  }
}
