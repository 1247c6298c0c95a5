package jianbao.segment;

import static jianbao.segment.TokenUnits.figures;
import static jianbao.segment.TokenUnits.hasLower;
import static jianbao.segment.TokenUnits.isBreak;
import static jianbao.segment.TokenUnits.isBreakOrSpace;
import static jianbao.segment.TokenUnits.isFigure;
import static jianbao.segment.TokenUnits.isLetter;
import static jianbao.segment.TokenUnits.isUpper;
import static jianbao.segment.TokenUnits.isWordUnit;
import static jianbao.segment.TokenUnits.partEnd;

import java.util.Set;

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
      int tag = AddressTokens.hashtagEnd(text, at, end);
      return tag > at + 1 ? tag : markEnd(text, at, end);
    }
    if (unit == '$') {
      int ticker = AddressTokens.cashtagEnd(text, at, end);
      return ticker > at ? ticker : markEnd(text, at, end);
    }
    if (isFigure(unit)) {
      return NumberTokens.end(text, at, end);
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

  private int wordEnd(char[] text, int at, int end) {
    int address = AddressTokens.addressEnd(text, at, end);
    if (address > 0) {
      return address;
    }
    int i = partEnd(text, at, end);
    int mail = AddressTokens.mailEnd(text, at, i, end);
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
    boolean capitals = dot - part <= TokenUnits.LONGEST_TICKER && next - dot <= 3;
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
    while (i < end
        && text[i] == '.'
        && i + 1 < end
        && AddressTokens.isHost(text[i + 1])
        && i - at < 256) {
      last = i;
      i++;
      while (i < end && AddressTokens.isHost(text[i])) {
        i++;
      }
    }
    return i > last && domains.contains(new String(text, last + 1, Math.min(i - last - 1, 8)));
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
}
