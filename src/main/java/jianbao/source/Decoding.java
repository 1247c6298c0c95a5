package jianbao.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes as text, with U+FFFD where a sequence of bytes is no character of the charset.
 *
 * @param text the characters
 * @param malformed how many sequences of bytes were no character
 * @param firstMalformed where in {@code text} the first of them stands; -1 if there is none
 */
record Decoding(CharBuffer text, int malformed, int firstMalformed) {

  /**
   * Decodes {@code bytes[from]} up to {@code bytes[to - 1]}.
   *
   * @param whole whether the text ends there; if not, a character that is cut off is left out
   */
  static Decoding of(byte[] bytes, int from, int to, Charset charset, boolean whole) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    int room = (int) Math.ceil((to - from) * (double) decoder.maxCharsPerByte());
    CharBuffer out = CharBuffer.allocate(room + 16);
    int malformed = 0;
    int first = -1;
    for (CoderResult result = decoder.decode(in, out, whole);
        result.isError();
        result = decoder.decode(in, out, whole)) {
      if (malformed++ == 0) {
        first = out.position();
      }
      in.position(in.position() + result.length());
      out.put('\uFFFD');
    }
    if (whole) {
      decoder.flush(out);
    }
    return new Decoding(out.flip(), malformed, first);
  }
}
