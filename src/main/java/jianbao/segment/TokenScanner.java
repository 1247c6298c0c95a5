package jianbao.segment;

import java.nio.CharBuffer;
import java.util.Set;
import jianbao.text.CharacterClass;
import jianbao.text.WebAddress;

/**
 * Cuts what no dictionary knows: Latin words, numbers, codes, addresses, marks, white space. A
 * token it cuts never reaches into Chinese characters, but for hashtags and the paths of addresses.
 *
 * <p>What stays in one piece, by example: {@code Yes}, {@code naïve}, {@code don't}, {@code
 * O'Brien}, {@code U.S.}, {@code COVID-19}, {@code A-AVG}, {@code e-mail}, {@code AT&T}, {@code
 * C++}, {@code M+}, {@code HK$}, {@code 5G}, {@code 1,234.5}, {@code 96%}, {@code 12:30}, {@code
 * 2025-02-26}, {@code 0700.HK}, {@code BRK.B}, {@code $AAPL}, {@code PM2.5}, {@code info.gov.hk},
 * {@code https://a.hk/b?c=1}, {@code a.b@c.hk}, {@code #香港#}, {@code @jianbao}, {@code ……}, {@code
 * ——}. What is cut: {@code Kong|-|based}, {@code Lee|'s}, {@code HKD|500}, {@code 2025|年}, {@code
 * 600|-|1100}, {@code 26|/|27}.
 *
 * <p>Every scan is bounded or ends at its token, so that a text takes linear time. Immutable and
 * thread-safe.
 */
final class TokenScanner {

  /** What kind of token was cut. */
  enum Kind {
    /** Latin letters, perhaps with figures and signs, or letters of another alphabet. */
    WORD,
    /** A number. */
    NUMBER,
    /** An address, a hashtag, a code. */
    CODE,
    /** A mark, or the same mark several times. */
    MARK,
    /** White space without a line break, or one line break. */
    SPACE
  }

  private static final int LONGEST_PART = 64;
  private static final int LONGEST_HASHTAG = 40;
  private static final int LONGEST_TICKER = 5;
  private static final int CURRENCY_CODE = 3;

  private static final String CONTRACTIONS = " s t m d re ve ll S T M D RE VE LL ";
  private static final String REPEATED = "….—-=*_~·#";

  private final Set<String> domains;
  private final Set<String> currencies;

  /**
   * A scanner.
   *
   * @param domains the top-level domains that make an address of a name with dots, in lower case
   * @param currencies the codes of three letters that are cut from the number behind them
   */
  TokenScanner(Set<String> domains, Set<String> currencies) {
    this.domains = domains;
    this.currencies = currencies;
  }

  /**
   * One past the last unit of the token that begins at {@code at}.
   *
   * @param text the text
   * @param at where the token begins; not at a Chinese character
   * @param end where the text ends
   */
  int end(char[] text, int at, int end) {
    char unit = text[at];
    if (isBreakOrSpace(unit)) {
      return spaceEnd(text, at, end);
    }
    if (unit == '#' || unit == '@') {
      int tag = hashtagEnd(text, at, end);
      return tag > at + 1 ? tag : markEnd(text, at, end);
    }
    if (unit == '$') {
      int ticker = cashtagEnd(text, at, end);
      return ticker > at ? ticker : markEnd(text, at, end);
    }
    if (isFigure(unit)) {
      return numberEnd(text, at, end);
    }
    if (isWordUnit(text, at, end)) {
      return wordEnd(text, at, end);
    }
    if (unit == '\'' && isContraction(text, at, end)) {
      return partEnd(text, at + 1, end);
    }
    return markEnd(text, at, end);
  }

  /** Whether letters or figures stand on both sides of a place. */
  boolean isInsideWord(char[] text, int place) {
    return place < text.length
        && isWordUnit(text, place, text.length)
        && isWordUnit(text, place - (Character.isLowSurrogate(text[place - 1]) ? 2 : 1), place);
  }

  /** The kind of a token. */
  Kind kind(char[] text, int begin, int end) {
    char unit = text[begin];
    if (isBreakOrSpace(unit)) {
      return Kind.SPACE;
    }
    if (isFigure(unit)) {
      for (int i = begin; i < end; i++) {
        if (!isFigure(text[i]) && ",.%‰".indexOf(text[i]) < 0) {
          return Kind.CODE;
        }
      }
      return Kind.NUMBER;
    }
    if (end - begin > 1 && (unit == '#' || unit == '@') && text[begin + 1] != unit) {
      return Kind.CODE;
    }
    if (unit == '$' && end - begin > 1 && isUpper(text[begin + 1])) {
      return Kind.CODE;
    }
    if (!isWordUnit(text, begin, end) && unit != '\'') {
      return Kind.MARK;
    }
    if (end - begin == 1 && unit == '\'') {
      return Kind.MARK;
    }
    for (int i = begin; i + 1 < end; i++) {
      if (text[i] == '@'
          || text[i] == ':'
          || text[i] == '/'
          || isDotOfDomain(text, begin, i, end)) {
        return Kind.CODE;
      }
    }
    return Kind.WORD;
  }

  private boolean isDotOfDomain(char[] text, int begin, int i, int end) {
    return text[i] == '.' && i > begin + 1 && end - i > 2 && isLetter(text[i + 2]);
  }

  private static int spaceEnd(char[] text, int at, int end) {
    if (isBreak(text[at])) {
      return text[at] == '\r' && at + 1 < end && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
    int i = at + 1;
    while (i < end && isBreakOrSpace(text[i]) && !isBreak(text[i])) {
      i++;
    }
    return i;
  }

  private static int markEnd(char[] text, int at, int end) {
    char unit = text[at];
    if (Character.isHighSurrogate(unit) && at + 1 < end && Character.isLowSurrogate(text[at + 1])) {
      return clusterEnd(text, at + 2, end);
    }
    int i = at + 1;
    if (REPEATED.indexOf(unit) >= 0) {
      while (i < end && text[i] == unit) {
        i++;
      }
    }
    return i == at + 1 ? clusterEnd(text, i, end) : i;
  }

  /** Past the variation selectors, joiners and joined parts of an emoji. */
  private static int clusterEnd(char[] text, int at, int end) {
    int i = at;
    while (i < end) {
      if (text[i] == '\uFE0F' || text[i] == '\u20E3') {
        i++;
      } else if (text[i] == '\u200D' && i + 1 < end) {
        i += 1 + Character.charCount(Character.codePointAt(text, i + 1, end));
      } else if (text[i] == '\uD83C' && i + 1 < end && text[i + 1] >= '\uDFFB') {
        i += 2; // a tone of skin
      } else {
        break;
      }
    }
    return i;
  }

  // Words and addresses.

  private int wordEnd(char[] text, int at, int end) {
    int address = addressEnd(text, at, end);
    if (address > 0) {
      return address;
    }
    int i = partEnd(text, at, end);
    int mail = mailEnd(text, at, i, end);
    if (mail > 0) {
      return mail;
    }
    int code = at + CURRENCY_CODE;
    if (i > code
        && isFigure(text[code])
        && currencies.contains(new String(text, at, CURRENCY_CODE))) {
      return code; // HKD500
    }
    int part = at;
    while (i + 1 < end && joins(text, at, part, i, end)) {
      part = i + 1;
      i = partEnd(text, part, end);
    }
    return tailEnd(text, at, i, end);
  }

  /** Whether the sign at {@code sign} joins the part before it to the letters behind it. */
  private boolean joins(char[] text, int at, int part, int sign, int end) {
    if (!isWordUnit(text, sign + 1, end)) {
      return false;
    }
    int next = partEnd(text, sign + 1, end);
    boolean single = sign - part == 1 || next - sign == 2;
    return switch (text[sign]) {
      case '_' -> true;
      case '-' -> single || isCode(text, part, sign, next);
      case '\'' ->
          !isContraction(text, sign, end) || (text[sign + 1] != 's' && text[sign + 1] != 'S');
      case '&' -> !hasLower(text, part, sign) && !hasLower(text, sign + 1, next);
      case '.' ->
          (sign - part == 1 && next - sign == 2) // U.S
              || (isFigure(text[sign - 1]) && isFigure(text[sign + 1])) // PM2.5
              || isTicker(text, part, sign, next)
              || isDomain(text, at, sign, end);
      default -> false;
    };
  }

  /** Whether a hyphen joins a code: COVID-19, Covid-19, DeepSeek-R1; but not Mid-1990s. */
  private static boolean isCode(char[] text, int part, int sign, int next) {
    boolean lower = hasLower(text, part, sign);
    int figures = figures(text, sign + 1, next);
    if (figures > 0) {
      return !lower || (isUpper(text[part]) && figures < 4);
    }
    return lower
        && isUpper(text[sign + 1])
        && next > sign + 2
        && figures(text, sign + 2, next) == next - sign - 2;
  }

  /** Whether a dot parts a ticker from its class or exchange: BRK.B, AAPL.US. */
  private static boolean isTicker(char[] text, int part, int dot, int next) {
    boolean capitals = dot - part <= LONGEST_TICKER && next - dot <= 3;
    for (int i = part; i < next && capitals; i++) {
      capitals = i == dot || isUpper(text[i]);
    }
    return capitals;
  }

  /** The signs that belong to the word before them: C++, M+, C#, HK$, U.S. */
  private static int tailEnd(char[] text, int at, int i, int end) {
    int next = i;
    if (next < end && text[next] == '+') {
      while (next < end && text[next] == '+' && next - i < 2) {
        next++;
      }
      return isWordUnit(text, next, end) ? i : next;
    }
    if (next < end && text[next] == '$' && i - at <= 3 && !hasLower(text, at, i)) {
      return next + 1;
    }
    if (next < end && text[next] == '#' && i - at == 1 && Character.isUpperCase(text[at])) {
      return isWordUnit(text, next + 1, end) ? i : next + 1;
    }
    boolean acronym = i - at >= 3 && text[i - 2] == '.' && text[at + 1] == '.';
    return next < end && text[next] == '.' && acronym ? next + 1 : i;
  }

  /** Whether what stands around the dot at {@code dot} is a name like info.gov.hk. */
  private boolean isDomain(char[] text, int at, int dot, int end) {
    int last = dot;
    int i = dot;
    while (i < end && text[i] == '.' && i + 1 < end && isHost(text[i + 1]) && i - at < 256) {
      last = i;
      i++;
      while (i < end && isHost(text[i])) {
        i++;
      }
    }
    return i > last && domains.contains(new String(text, last + 1, Math.min(i - last - 1, 8)));
  }

  private static boolean isHost(char unit) {
    return unit < 128 && (Character.isLetterOrDigit(unit) || unit == '-');
  }

  /** The end of an address that names its scheme or begins with www, or -1. */
  private static int addressEnd(char[] text, int at, int end) {
    char unit = text[at];
    if (unit != 'h' && unit != 'H' && unit != 'w' && unit != 'W' && unit != 'f') {
      return -1;
    }
    int i = at;
    for (String scheme : new String[] {"https://", "http://", "ftp://", "www."}) {
      if (startsWith(text, at, end, scheme)) {
        i = at + scheme.length();
        break;
      }
    }
    if (i == at || i == end || text[i] >= 128 || !Character.isLetterOrDigit(text[i])) {
      return -1;
    }
    return WebAddress.end(CharBuffer.wrap(text), i, end);
  }

  private static boolean startsWith(char[] text, int at, int end, String prefix) {
    if (end - at < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if ((text[at + i] | 0x20) != (prefix.charAt(i) | 0x20)) {
        return false;
      }
    }
    return true;
  }

  /** The end of a mail address whose local part may go on behind {@code i}, or -1. */
  private static int mailEnd(char[] text, int at, int i, int end) {
    int sign = i;
    int limit = Math.min(end, at + LONGEST_PART);
    while (sign < limit && (isHost(text[sign]) || "._+".indexOf(text[sign]) >= 0)) {
      sign++;
    }
    if (sign >= limit || text[sign] != '@') {
      return -1;
    }
    int host = sign + 1;
    int last = host;
    boolean dot = false;
    while (last < end && last - host < 256 && (isHost(text[last]) || text[last] == '.')) {
      dot |= text[last] == '.' && last > host;
      last++;
    }
    while (last > host && !Character.isLetterOrDigit(text[last - 1])) {
      last--;
    }
    return dot && last > host ? last : -1;
  }

  /**
   * The end of a hashtag or of a name behind an at sign, or {@code at} if there is none. A hashtag
   * may be Chinese: #香港#, and #香港 before a mark or white space.
   */
  private static int hashtagEnd(char[] text, int at, int end) {
    int i = at + 1;
    int limit = Math.min(end, at + LONGEST_HASHTAG);
    boolean ascii = true;
    while (i < limit && (Character.isLetterOrDigit(text[i]) || text[i] == '_')) {
      if (text[at] == '@' && text[i] >= 128) {
        break;
      }
      ascii &= text[i] < 128;
      i++;
    }
    if (text[at] == '#' && i < end && text[i] == '#' && i > at + 1) {
      return i + 1;
    }
    boolean closed = i == end || (i < limit && !Character.isSurrogate(text[i]));
    return ascii || closed ? i : at;
  }

  /** The end of a ticker behind a dollar sign, $AAPL, or {@code at} if there is none. */
  private static int cashtagEnd(char[] text, int at, int end) {
    int i = at + 1;
    while (i < end && i - at <= LONGEST_TICKER && isUpper(text[i])) {
      i++;
    }
    return i - at > 2 && !isWordUnit(text, i, end) ? i : at;
  }

  private static boolean isContraction(char[] text, int sign, int end) {
    int i = sign + 1;
    while (i < end && i - sign <= 3 && isLetter(text[i])) {
      i++;
    }
    if (i == sign + 1 || isWordUnit(text, i, end)) {
      return false;
    }
    return CONTRACTIONS.contains(" " + new String(text, sign + 1, i - sign - 1) + " ");
  }

  private static boolean hasLower(char[] text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLowerCase(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** Past letters and figures, with their accents. */
  private static int partEnd(char[] text, int at, int end) {
    int i = at;
    boolean kana = i < end && isKana(text[i]);
    while (i < end && isWordUnit(text, i, end) && isKana(text[i]) == kana) {
      i += Character.isHighSurrogate(text[i]) ? 2 : 1;
    }
    return i;
  }

  // Numbers.

  private int numberEnd(char[] text, int at, int end) {
    int i = at;
    while (i < end && isFigure(text[i])) {
      i++;
    }
    int first = i - at;
    int date = dateEnd(text, at, i, end);
    if (date > 0) {
      return date;
    }
    if (first <= 2) {
      int clock = clockEnd(text, i, end);
      if (clock > i) {
        return clock;
      }
    }
    if (first <= 3) {
      i = thousandsEnd(text, i, end);
    }
    int ticker = tickerEnd(text, i, end);
    if (first >= 3 && ticker > 0) {
      return ticker;
    }
    while (i + 1 < end && text[i] == '.' && isFigure(text[i + 1])) {
      i++;
      while (i < end && isFigure(text[i])) {
        i++;
      }
    }
    if (i < end && (text[i] == '%' || text[i] == '‰')) {
      return i + 1;
    }
    if (i < end && isWordUnit(text, i, end) && !isKana(text[i])) { // 5G, 1990s
      int part = partEnd(text, i, end);
      int mail = mailEnd(text, at, part, end);
      return mail > 0 ? mail : part;
    }
    if (i + 1 < end && text[i] == '-' && first <= 2 && Character.isUpperCase(text[i + 1])) {
      return partEnd(text, i + 1, end); // 7-Eleven
    }
    return i;
  }

  private static int thousandsEnd(char[] text, int at, int end) {
    int i = at;
    while (i + 3 < end && text[i] == ',' && figures(text, i + 1, end) == 3) {
      i += 4;
    }
    return i;
  }

  private static int clockEnd(char[] text, int at, int end) {
    int i = at;
    while (i + 2 < end && text[i] == ':' && figures(text, i + 1, end) == 2 && i - at <= 3) {
      i += 3;
    }
    return i;
  }

  /** The end of 2025-02-26, 2025/2/26, 26/2/2025, or -1. */
  private static int dateEnd(char[] text, int at, int i, int end) {
    if (i >= end || (text[i] != '-' && text[i] != '/' && text[i] != '.')) {
      return -1;
    }
    char sign = text[i];
    int first = i - at;
    int second = figures(text, i + 1, end);
    int next = i + 1 + second;
    if (second < 1 || second > 2 || next >= end || text[next] != sign) {
      return -1;
    }
    int third = figures(text, next + 1, end);
    boolean yearFirst = first == 4 && third >= 1 && third <= 2;
    boolean yearLast = first <= 2 && third == 4;
    return yearFirst || yearLast ? next + 1 + third : -1;
  }

  private static int tickerEnd(char[] text, int i, int end) {
    boolean letters = i + 2 < end && text[i] == '.' && isUpper(text[i + 1]) && isUpper(text[i + 2]);
    return letters && !isWordUnit(text, i + 3, end) ? i + 3 : -1;
  }

  /** How many figures stand from {@code at} on, counted up to five. */
  private static int figures(char[] text, int at, int end) {
    int i = at;
    while (i < end && i - at < 5 && isFigure(text[i])) {
      i++;
    }
    return i - at;
  }

  // Units.

  static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\u0085';
  }

  static boolean isBreakOrSpace(char unit) {
    return unit <= ' '
        ? unit == ' ' || (unit >= '\t' && unit <= '\r')
        : unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
  }

  private static boolean isFigure(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isUpper(char unit) {
    return unit >= 'A' && unit <= 'Z';
  }

  private static boolean isLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || isUpper(unit);
  }

  private static boolean isKana(char unit) {
    return unit >= '\u3040' && unit <= '\u30FF' && unit != '·';
  }

  /** Whether a letter or figure of an alphabet stands here, or the accent of one. */
  private static boolean isWordUnit(char[] text, int at, int end) {
    if (at >= end) {
      return false;
    }
    char unit = text[at];
    if (unit < 128) {
      return isLetter(unit) || isFigure(unit);
    }
    if (Character.isSurrogate(unit)) {
      return Character.isHighSurrogate(unit)
          && at + 1 < end
          && isLetterClass(CharacterClass.of(Character.codePointAt(text, at, end)));
    }
    return isLetterClass(CharacterClass.of(unit));
  }

  private static boolean isLetterClass(CharacterClass kind) {
    return switch (kind) {
      case LATIN, LETTER, KANA, HANGUL, DIGIT -> true;
      default -> false;
    };
  }
}
