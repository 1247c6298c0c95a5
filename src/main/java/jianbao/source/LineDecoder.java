package jianbao.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a content, decoded one at a time, so that its size does not matter. The charset is
 * told from the begin of the content; while that is plain ASCII, from the first line that is not.
 * Not thread-safe.
 */
final class LineDecoder {

  private static final CharsetDetector DETECTOR = new CharsetDetector();

  private final ByteLines lines;
  private TextEncoding encoding;

  /** How the bytes of the lines are to be decoded; null while nothing but ASCII was seen. */
  private TextEncoding decoder;

  private Decoding decoding;
  private int number;

  LineDecoder(Content content) throws IOException {
    byte[] head = content.bytes().head();
    CharsetDetector.Verdict verdict =
        DETECTOR.detect(head, head.length, head.length < CharsetDetector.SAMPLE);
    TextEncoding given = content.options().encoding().orElse(null);
    boolean overruled = given != null && !verdict.encoding().charset().equals(given.charset());
    encoding = overruled ? given : verdict.encoding();
    decoder = given == null && verdict.score() == 1 && isAscii(head, head.length) ? null : encoding;
    InputStream bytes = content.bytes();
    if (!overruled) {
      bytes.skipNBytes(verdict.mark());
    }
    if (!encoding.keepsLineFeeds()) {
      bytes = new Utf8Stream(bytes, encoding.charset());
      decoder = TextEncoding.UTF_8;
    }
    lines = new ByteLines(bytes, content.options().limits().documentBytes());
  }

  /**
   * Goes to the next line.
   *
   * @return whether there is one
   */
  boolean next() throws IOException {
    if (!lines.next()) {
      return false;
    }
    number++;
    if (decoder == null && !isAscii(lines.bytes(), lines.length())) {
      encoding = DETECTOR.detect(lines.bytes(), lines.length(), true).encoding();
      decoder = encoding;
    }
    TextEncoding with = decoder == null ? encoding : decoder;
    decoding = Decoding.of(lines.bytes(), 0, lines.length(), with.charset(), true);
    return true;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }

  /** The line without its line feed. */
  String text() {
    return decoding.text().toString();
  }

  /** Whether the line was too long to be kept. */
  boolean tooLong() {
    return lines.tooLong();
  }

  /** Whether some of the line's bytes are no characters of the charset. */
  boolean malformed() {
    return decoding.malformed() > 0;
  }

  /** Whether a line feed ended the line, which the last one may lack. */
  boolean terminated() {
    return lines.terminated();
  }

  /** The charset, as far as it is known by now. */
  TextEncoding encoding() {
    return encoding;
  }

  private static boolean isAscii(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }
}
