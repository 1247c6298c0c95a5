package jianbao.extract.amount;

import java.math.BigDecimal;
import java.util.List;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.CharacterClass;
import jianbao.text.Span;
import jianbao.text.WordsAt;

/**
 * Tells from the words beside a round number without a unit whether it is money: the word nearest
 * before it that tells counts, else the word behind it. What is said of hundreds of millions
 * without a unit is money in Chinese; English names the currency (777 million parcels). Immutable
 * and thread-safe.
 */
final class CashCues {

  /** How far before the number such a word may stand. */
  private static final int WINDOW = 10;

  /** Before a counted word it makes a rate of it: 每宗上限100万. */
  private static final char EACH = '每';

  private static final String CLAUSE_ENDS = ",。;:!?、\n()“”《》";

  private static final BigDecimal MOSTLY_MONEY = BigDecimal.valueOf(100_000_000);

  private List<String> before = List.of();
  private List<String> behind = List.of();
  private List<String> counted = List.of();
  private List<String> countedBehind = List.of();

  CashCues(Models models) {
    for (DataLine line : models.lines("rules/cash.tsv")) {
      String[] cells = line.cells(2);
      List<String> words = List.of(cells[1].split(" ", -1));
      switch (cells[0]) {
        case "before" -> before = words;
        case "behind" -> behind = words;
        case "counted" -> counted = words;
        case "counted-behind" -> countedBehind = words;
        default -> throw line.fault("expected before, behind, counted or counted-behind");
      }
    }
  }

  /** Whether a number at a span is a sum of money. */
  boolean isCash(String text, Span span, BigDecimal number) {
    int begin = span.begin();
    while (begin > 0
        && span.begin() - begin < WINDOW
        && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    String clause = text.substring(begin, span.begin());
    int cash = last(clause, before, true);
    int count = last(clause, counted, false);
    if (cash != count) {
      return cash > count;
    }
    if (WordsAt.begin(text, span.end(), countedBehind)) {
      return false;
    }
    return WordsAt.begin(text, span.end(), behind)
        || (number.compareTo(MOSTLY_MONEY) >= 0
            && text.charAt(span.end() - 1) > CharacterClass.LAST_LATIN);
  }

  /**
   * Where the last of the words ends, or -1.
   *
   * @param ofEach whether those with 每 before them count
   */
  private static int last(String clause, List<String> words, boolean ofEach) {
    int last = -1;
    for (String word : words) {
      int at = clause.lastIndexOf(word);
      while (!ofEach && at > 0 && clause.charAt(at - 1) == EACH) {
        at = clause.lastIndexOf(word, at - 1);
      }
      last = at < 0 ? last : Math.max(last, at + word.length());
    }
    return last;
  }
}
