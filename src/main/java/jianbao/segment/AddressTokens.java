package jianbao.segment;

import static jianbao.segment.TokenUnits.isUpper;
import static jianbao.segment.TokenUnits.isWordUnit;

import java.nio.CharBuffer;
import jianbao.text.WebAddress;

/** Cuts addresses of the web and of mail, hashtags, names behind an at sign and tickers. */
final class AddressTokens {

  private static final int LONGEST_PART = 64;
  private static final int LONGEST_HASHTAG = 40;

  private AddressTokens() {}

  /** The end of an address that names its scheme or begins with www, or -1. */
  static int addressEnd(char[] text, int at, int end) {
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
  static int mailEnd(char[] text, int at, int i, int end) {
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
  static int hashtagEnd(char[] text, int at, int end) {
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
  static int cashtagEnd(char[] text, int at, int end) {
    int i = at + 1;
    while (i < end && i - at <= TokenUnits.LONGEST_TICKER && isUpper(text[i])) {
      i++;
    }
    return i - at > 2 && !isWordUnit(text, i, end) ? i : at;
  }

  static boolean isHost(char unit) {
    return unit < 128 && (Character.isLetterOrDigit(unit) || unit == '-');
  }
}
