package jianbao.source;

import java.nio.CharBuffer;
import java.util.List;
import jianbao.data.Models;

/**
 * Tells the charset of a text from its bytes: by its byte order mark, else by decoding it with
 * every charset that is known here and weighing the outcomes with {@link CharacterCosts}. The one
 * whose text costs least wins; how many bits it wins by is how sure that is. Thread-safe.
 */
final class CharsetDetector {

  /** Bytes that are looked at. */
  static final int SAMPLE = 1 << 16;

  /** UTF-8 with this many characters beyond ASCII is not by chance. */
  private static final int CERTAIN_UTF8 = 8;

  /** A text in windows-1252 with fewer letters is not told from others. */
  private static final int LEAST_LETTERS = 12;

  /**
   * Any bytes are UTF-16 of some kind; beyond so many bits a character it is none that is meant.
   */
  private static final long MOST_BITS = 18;

  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate(TextEncoding.UTF_8, 0),
          new Candidate(TextEncoding.BIG5, 3),
          new Candidate(TextEncoding.GB18030, 3),
          new Candidate(TextEncoding.UTF_16LE, 6),
          new Candidate(TextEncoding.UTF_16BE, 6),
          new Candidate(TextEncoding.WINDOWS_1252, 4));

  /** The table, read when the first text needs it. */
  private static final class Costs {
    static final CharacterCosts TABLE = CharacterCosts.read(Models.bundled());
  }

  /**
   * A charset and what it costs to suppose it, in bits.
   *
   * @param encoding the charset
   * @param prior how much rarer it is than UTF-8
   */
  private record Candidate(TextEncoding encoding, int prior) {}

  /**
   * A verdict.
   *
   * @param encoding the charset
   * @param mark the bytes of the byte order mark at the begin
   * @param score how sure the verdict is, from 0 to 1
   * @param rival the next best charset; the same as {@code encoding} where there was no doubt
   */
  record Verdict(TextEncoding encoding, int mark, double score, TextEncoding rival) {

    private static Verdict certain(TextEncoding encoding, int mark) {
      return new Verdict(encoding, mark, 1, encoding);
    }
  }

  /**
   * The charset of a text.
   *
   * @param bytes the text or its begin
   * @param length how many of the bytes count
   * @param whole whether the text ends there
   */
  Verdict detect(byte[] bytes, int length, boolean whole) {
    Verdict marked = byMark(bytes, length);
    if (marked != null) {
      return marked;
    }
    int from = sampleBegin(bytes, length);
    if (from < 0) {
      return Verdict.certain(TextEncoding.UTF_8, 0);
    }
    int to = Math.min(length, from + SAMPLE);
    boolean ends = whole && to == length;
    Decoding utf8 = Decoding.of(bytes, from, to, TextEncoding.UTF_8.charset(), ends);
    if (utf8.malformed() == 0 && beyondAscii(utf8.text()) >= CERTAIN_UTF8) {
      return Verdict.certain(TextEncoding.UTF_8, 0);
    }
    return cheapest(bytes, from, to, ends);
  }

  private static Verdict cheapest(byte[] bytes, int from, int to, boolean ends) {
    TextEncoding best = null;
    TextEncoding rival = null;
    long least = Long.MAX_VALUE;
    long next = Long.MAX_VALUE;
    for (Candidate candidate : CANDIDATES) {
      if (candidate.encoding().equals(TextEncoding.WINDOWS_1252)
          && !isMostlyAscii(bytes, from, to)) {
        continue;
      }
      Decoding decoding = Decoding.of(bytes, from, to, candidate.encoding().charset(), ends);
      long bits = Costs.TABLE.bits(decoding.text());
      if (!candidate.encoding().keepsLineFeeds() && bits > decoding.text().length() * MOST_BITS) {
        continue;
      }
      long cost = candidate.prior() + bits + (long) decoding.malformed() * CharacterCosts.MALFORMED;
      TextEncoding encoding = candidate.encoding().narrowedTo(decoding.text());
      if (cost < least) {
        next = least;
        rival = best;
        least = cost;
        best = encoding;
      } else if (cost < next) {
        next = cost;
        rival = encoding;
      }
    }
    double score = 1 - Math.pow(2, -(double) Math.min(60, next - least)) / 2;
    return new Verdict(best, 0, score, rival);
  }

  private static Verdict byMark(byte[] b, int length) {
    if (length >= 3 && at(b, 0) == 0xEF && at(b, 1) == 0xBB && at(b, 2) == 0xBF) {
      return Verdict.certain(TextEncoding.UTF_8, 3);
    }
    if (length >= 2 && at(b, 0) == 0xFF && at(b, 1) == 0xFE) {
      return Verdict.certain(TextEncoding.UTF_16LE, 2);
    }
    if (length >= 2 && at(b, 0) == 0xFE && at(b, 1) == 0xFF) {
      return Verdict.certain(TextEncoding.UTF_16BE, 2);
    }
    if (length >= 4
        && at(b, 0) == 0x84
        && at(b, 1) == 0x31
        && at(b, 2) == 0x95
        && at(b, 3) == 0x33) {
      return Verdict.certain(TextEncoding.GB18030, 4);
    }
    return null;
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }

  /** Where the sample begins, near the first byte that is no plain text in ASCII; -1 if none is. */
  private static int sampleBegin(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] <= 0) {
        return Math.max(0, i - 256) & ~1;
      }
    }
    return -1;
  }

  /** Whether it might be a European language: some words, and few bytes that are not ASCII. */
  private static boolean isMostlyAscii(byte[] bytes, int from, int to) {
    int letters = 0;
    int others = 0;
    for (int i = from; i < to; i++) {
      int lower = bytes[i] | 0x20;
      letters += lower >= 'a' && lower <= 'z' ? 1 : 0;
      others += bytes[i] < 0 ? 1 : 0;
    }
    return letters >= LEAST_LETTERS && others <= letters / 4;
  }

  private static int beyondAscii(CharBuffer text) {
    int count = 0;
    for (int i = text.position(); i < text.limit(); i++) {
      if (text.get(i) >= 0x80) {
        count++;
      }
    }
    return count;
  }
}
