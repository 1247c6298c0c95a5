package jianbao.extract.name;

import java.util.Arrays;
import java.util.List;
import jianbao.document.AgencyEntry;
import jianbao.document.AnalyzedField;
import jianbao.document.KnownName;
import jianbao.document.PersonEntry;
import jianbao.document.PlaceEntry;
import jianbao.document.TitleEntry;
import jianbao.document.Token;
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

  private static final int FNV_START = 0x811c9dc5;
  private static final int FNV_FACTOR = 0x01000193;

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

  private final NameLexicon lexicon;

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

  /** How much of the sentence is capitalised: 0 nothing, 1 less than half, 2 more, 3 all. */
  int capitals;

  private AnalyzedField field;
  private int firstToken;
  private int firstName;

  int latins;

  Units(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Begins with the first sentence of a field. */
  void open(AnalyzedField analyzed) {
    field = analyzed;
    firstToken = 0;
    firstName = 0;
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
    readWords(view);
    readEndings(view);
    readQuotes();
    readParts();
    readKnown(sentence.begin(), at);
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
    int exactHash = FNV_START;
    int lowerHash = FNV_START;
    int digits = 0;
    int upper = 0;
    for (int at = from; at < to; at++) {
      char c = view.charAt(at);
      char lower = lower(c);
      exactHash = (exactHash ^ c) * FNV_FACTOR;
      lowerHash = (lowerHash ^ lower) * FNV_FACTOR;
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
    shape[i] = shape(view.charAt(from), upper, length, kind[i]);
    prefix[i] = numeral ? form[i] : hash(view, from, Math.min(to, from + 3));
    suffix2[i] = numeral ? form[i] : hash(view, Math.max(from, to - 2), to);
    suffix3[i] = numeral ? form[i] : hash(view, Math.max(from, to - 3), to);
  }

  private static int shape(char first, int upper, int length, int kind) {
    int letterCase =
        upper == 0 ? 0 : upper == length ? 1 : first != lower(first) && upper == 1 ? 2 : 3;
    return 64 + kind * 16 + letterCase * 4 + Math.min(length, 4) - 1;
  }

  private void readCapitals() {
    int capital = 0;
    for (int i = 0; i < count; i++) {
      capital += kind[i] == LATIN && ((shape[i] >> 2) & 3) != 0 ? 1 : 0;
    }
    capitals = capital == 0 ? 0 : capital == latins ? 3 : capital * 2 > latins ? 2 : 1;
  }

  private void readParts() {
    int run = 0;
    for (int i = 0; i < count; i++) {
      parts[i] = lexicon.classes(form[i]);
      run = (parts[i] & NameLexicon.TRANSLITERATION) != 0 || isDot(i, run) ? run + 1 : 0;
      foreign[i] = Math.min(run, 4);
    }
    run = 0;
    for (int i = count - 1; i >= 0; i--) {
      run = foreign[i] > 0 ? run + 1 : 0;
      foreign[i] = foreign[i] == 0 ? 0 : foreign[i] * 5 + Math.min(run, 4);
      if (i > 0
          && kind[i] == HAN
          && (lexicon.classes(NameLexicon.pair(form[i - 1], form[i])) & NameLexicon.COMPOUND)
              != 0) {
        parts[i - 1] |= NameLexicon.COMPOUND;
      }
    }
  }

  private boolean isDot(int i, int run) {
    return run > 0 && (form[i] == '·' || form[i] == '•' || form[i] == '‧' || form[i] == '・');
  }

  private void readKnown(int from, int to) {
    for (int[] codes : known) {
      Arrays.fill(codes, 0, count, 0);
    }
    List<KnownName> names = field.names();
    while (firstName < names.size() && names.get(firstName).span().begin() < from) {
      firstName++;
    }
    int unit = 0;
    for (; firstName < names.size() && names.get(firstName).span().begin() < to; firstName++) {
      KnownName name = names.get(firstName);
      while (unit < count && begin[unit] < name.span().begin()) {
        unit++;
      }
      int last = unit;
      while (last < count && end[last] < name.span().end()) {
        last++;
      }
      if (last < count && begin[unit] == name.span().begin() && end[last] == name.span().end()) {
        readKnown(name, unit, last);
      }
    }
    for (int i = 0; i < count; i++) {
      int types = 0;
      int ends = 0;
      int begins = 0;
      for (int type = 0; type < KNOWN; type++) {
        int code = known[type][i];
        if (code != 0) {
          types |= 1 << type;
          ends |= endsKnown(code) ? 1 << type : 0;
          begins |= beginsKnown(code) ? 1 << type : 0;
        }
      }
      knownTypes[i] = types;
      knownEnds[i] = ends;
      knownBegins[i] = begins;
    }
  }

  private void readKnown(KnownName name, int first, int last) {
    int types = 0;
    int clear = 0;
    for (KnownName.Reading reading : name.readings()) {
      int type =
          switch (reading.entry()) {
            case PersonEntry person -> 0;
            case AgencyEntry agency -> 1;
            case PlaceEntry place -> 2;
            case TitleEntry title -> TITLE;
          };
      types |= 1 << type;
      clear |= reading.ambiguous() ? 0 : 1 << type;
    }
    for (int type = 0; type < KNOWN; type++) {
      if (((types >> type) & 1) != 0) {
        mark(known[type], first, last, ((clear >> type) & 1) == 0 ? 1 : 0);
      }
    }
  }

  /** Marks the units of a known name, unless a longer one of the type covers one of them. */
  private static void mark(int[] codes, int first, int last, int ambiguous) {
    int length = Math.min(last - first + 1, 8);
    for (int i = first; i <= last; i++) {
      if (codes[i] >> 3 > length) {
        return;
      }
    }
    for (int i = first; i <= last; i++) {
      int position = first == last ? 0 : i == first ? 1 : i == last ? 3 : 2;
      codes[i] = (length << 3) | (position << 1) | ambiguous;
    }
  }

  /** Whether a known name ends at a unit of such a code. */
  static boolean endsKnown(int code) {
    return code > 0 && ((code >> 1) & 3) % 3 == 0;
  }

  /** Whether a known name begins at a unit of such a code. */
  static boolean beginsKnown(int code) {
    return code > 0 && ((code >> 1) & 3) <= 1;
  }

  private void readWords(String view) {
    List<Token> tokens = field.tokens();
    while (firstToken < tokens.size()
        && count > 0
        && tokens.get(firstToken).span().end() <= begin[0]) {
      firstToken++;
    }
    int t = firstToken;
    int hashed = -1;
    int wordHash = 0;
    for (int i = 0; i < count; i++) {
      while (t < tokens.size() && tokens.get(t).span().end() <= begin[i]) {
        t++;
      }
      if (t == tokens.size()) {
        tokenOf[i] = -1;
        word[i] = 0;
        tag[i] = 0;
        place[i] = 0;
        continue;
      }
      Token token = tokens.get(t);
      if (t != hashed) {
        wordHash = hash(view, token.span().begin(), token.span().end());
        hashed = t;
      }
      tokenOf[i] = t;
      word[i] = wordHash;
      tag[i] = token.tag().hashCode();
      boolean first = token.span().begin() >= begin[i];
      boolean last = token.span().end() <= end[i];
      place[i] = first ? last ? 0 : 1 : last ? 3 : 2;
    }
    for (int i = 0; i < count; i++) {
      wordBefore[i] = i > 0 && place[i] >= 2 ? wordBefore[i - 1] + 1 : 0;
    }
    for (int i = count - 1; i >= 0; i--) {
      boolean goesOn = i < count - 1 && (place[i] == 1 || place[i] == 2);
      wordBehind[i] = goesOn ? wordBehind[i + 1] + 1 : 0;
    }
  }

  private static final int LONGEST_ENDING = 4;
  private static final int FAR = 6;

  private void readEndings(String view) {
    List<Token> tokens = field.tokens();
    int next = 0;
    int away = 0;
    int last = 0;
    for (int i = count - 1; i >= 0; i--) {
      if (tokenOf[i] < 0) {
        ending[i] = 0;
        lastEnding[i] = 0;
        endingAway[i] = 0;
        continue;
      }
      if (i == count - 1 || tokenOf[i] != tokenOf[i + 1]) {
        Token token = tokens.get(tokenOf[i]);
        int found = endingOf(view, token.span().begin(), token.span().end());
        if (!isNoun(token, view)) {
          next = 0;
          last = 0;
        } else if (found != 0) {
          last = last == 0 ? found : last;
          next = found;
          away = 0;
        } else if (next != 0 && ++away > FAR) {
          next = 0;
          last = 0;
        }
      }
      ending[i] = next;
      endingAway[i] = next == 0 ? 0 : Math.min(away, 3);
      lastEnding[i] = last;
    }
  }

  private int endingOf(String view, int begin, int end) {
    for (int length = Math.min(LONGEST_ENDING, end - begin); length > 0; length--) {
      int hash = form(view, end - length, end);
      if ((lexicon.classes(hash) & NameLexicon.ENDING) != 0) {
        return hash;
      }
    }
    return 0;
  }

  private static boolean isNoun(Token token, String view) {
    char first = view.charAt(token.span().begin());
    if (first == '及' || first == '与' || first == '和') {
      return true;
    }
    return switch (token.tag().charAt(0)) {
      case 'n', 'b', 'j', 'a', 'g', 'i', 'l', 's', 'x', 'h', 'm', 'q' -> true;
      case 'v' -> token.tag().equals("vn") || token.span().length() > 1;
      case 'f' -> true;
      default -> false;
    };
  }

  private void readQuotes() {
    int state = 0;
    int before = 0;
    for (int i = 0; i < count; i++) {
      int open = kind[i] == MARK ? opens(form[i]) : 0;
      if (open != 0) {
        state = open;
        before = i > 0 ? form[i - 1] : -1;
        quote[i] = 0;
        beforeQuote[i] = 0;
        continue;
      }
      if (kind[i] == MARK && closes(form[i]) == state) {
        state = 0;
        before = 0;
      }
      quote[i] = state;
      beforeQuote[i] = before;
    }
    int behind = 0;
    for (int i = count - 1; i >= 0; i--) {
      if (kind[i] == MARK && closes(form[i]) != 0) {
        behind = i + 1 < count ? form[i + 1] : -1;
      }
      behindQuote[i] = quote[i] == 0 ? 0 : behind;
    }
  }

  private static int opens(int form) {
    return switch (form) {
      case '《', '〈' -> 1;
      case '「', '『', '“', '‘' -> 2;
      case '(' -> 3;
      case '【', '[' -> 4;
      default -> 0;
    };
  }

  private static int closes(int form) {
    return switch (form) {
      case '》', '〉' -> 1;
      case '」', '』', '”', '’' -> 2;
      case ')' -> 3;
      case '】', ']' -> 4;
      default -> 0;
    };
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

  /** The form that a unit of these characters has. */
  static int form(String unit) {
    return form(unit, 0, unit.length());
  }

  private static int form(String text, int begin, int end) {
    int first = begin < end ? text.codePointAt(begin) : 0;
    if (end - begin == Character.charCount(first)
        && CharacterClass.of(first) == CharacterClass.HAN) {
      return first;
    }
    int hash = FNV_START;
    for (int at = begin; at < end; at++) {
      hash = (hash ^ lower(text.charAt(at))) * FNV_FACTOR;
    }
    return hash;
  }

  private static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  private static int hash(String text, int from, int to) {
    int hash = FNV_START;
    for (int at = from; at < to; at++) {
      hash = (hash ^ text.charAt(at)) * FNV_FACTOR;
    }
    return hash;
  }
}
