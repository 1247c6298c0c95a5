package jianbao.segment;

import jianbao.data.DataLine;

/**
 * A word that the core dictionary lacks, or has with another tag.
 *
 * @param word the word, in the characters of the view
 * @param tag the number of its tag
 * @param count how many times it counts as seen
 */
record OwnWord(String word, int tag, int count) {

  /**
   * Reads a line: word, tag, and perhaps a count.
   *
   * @param usualCount the count where the line has none
   */
  static OwnWord read(DataLine line, int usualCount) {
    String text = line.text();
    int tab = text.indexOf('\t');
    if (tab <= 0) {
      throw line.fault("expected a word, a tab and its tag");
    }
    int second = text.indexOf('\t', tab + 1);
    String tag = text.substring(tab + 1, second < 0 ? text.length() : second);
    int count = usualCount;
    if (second >= 0) {
      try {
        count = Integer.parseInt(text, second + 1, text.length(), 10);
      } catch (NumberFormatException e) {
        throw line.fault("expected a count, found '" + text.substring(second + 1) + "'");
      }
    }
    int number =
        CoreLexicon.tag(tag).orElseThrow(() -> line.fault("no tag '" + tag + "' in the tag set"));
    return new OwnWord(text.substring(0, tab), number, count);
  }
}
