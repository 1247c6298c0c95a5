package jianbao.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.AnalyzedField;

/**
 * Finds the expressions of a text line by line, each line by the grammar of its language. Not
 * thread-safe.
 */
public final class ExpressionFinder {

  /** A Han character says as much as so many Latin letters. */
  private static final int LETTERS_A_HAN = 5;

  private final Scanner chinese;
  private final Scanner english;

  /**
   * A scanner of lines.
   *
   * @param chinese the grammar of lines in Chinese
   * @param english the grammar of lines in English
   */
  public ExpressionFinder(Grammar chinese, Grammar english) {
    this.chinese = new Scanner(chinese);
    this.english = new Scanner(english);
  }

  /**
   * The expressions of a text, in order; none overlaps another, none goes on beyond a line.
   *
   * @param field the field; its view is read
   * @param isEnglish whether lines without any letter are read as English
   */
  public List<Match> scan(AnalyzedField field, boolean isEnglish) {
    String text = field.view();
    List<Match> matches = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int line = text.indexOf('\n', begin);
      int end = line < 0 ? text.length() : line;
      (isHan(text, begin, end, isEnglish) ? chinese : english)
          .scan(text, field.tokens(), begin, end, matches);
      begin = end + 1;
    }
    return matches;
  }

  private static boolean isHan(String text, int begin, int end, boolean isEnglish) {
    int han = 0;
    int latin = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x3400) {
        han++;
      } else if (GrammarWords.isLetter(c)) {
        latin++;
      }
    }
    return han + latin == 0 ? !isEnglish : han * LETTERS_A_HAN >= latin;
  }
}
