package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import jianbao.source.TextCensus.Choice;

/**
 * The text of a file, without its byte order mark.
 *
 * @param text the characters
 * @param charset the name of the charset they were decoded with
 * @param remarks what the user should know about the decoding, each on one line
 */
record DecodedText(String text, String charset, List<String> remarks) {

  private static final CharsetDetector DETECTOR = new CharsetDetector();

  /** A verdict less sure than this is worth a remark. */
  private static final double SURE = 0.99;

  /**
   * Decodes a whole file.
   *
   * @param bytes the file
   * @param given the charset that the user names; null to find it out
   * @throws UnreadableException if it is no text in any charset known here
   */
  static DecodedText of(byte[] bytes, TextEncoding given) throws UnreadableException {
    CharsetDetector.Verdict verdict = DETECTOR.detect(bytes, bytes.length, true);
    List<String> remarks = new ArrayList<>();
    boolean overruled = given != null && !verdict.encoding().charset().equals(given.charset());
    TextEncoding encoding = overruled ? given : verdict.encoding();
    int mark = overruled ? 0 : verdict.mark();
    Decoding decoding = Decoding.of(bytes, mark, bytes.length, encoding.charset(), true);
    String text = decoding.text().toString();
    TextCensus census = TextCensus.of(text, decoding);
    census.check(encoding, given == null ? Choice.DETECTED : Choice.ASKED);
    if (given == null && verdict.score() < SURE) {
      remarks.add(
          "charset taken for "
              + verdict.encoding().label()
              + ", might be "
              + verdict.rival().label()
              + "; --charset says which it is");
    }
    remarks.addAll(census.remarks());
    return new DecodedText(text, encoding.narrowedTo(text).label(), remarks);
  }
}
