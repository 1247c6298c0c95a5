package jianbao.extract.amount;

import java.math.BigDecimal;
import java.util.List;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.Span;

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

  private static final char LAST_LATIN = 0x24F;

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
    int cash = last(clause, before);
    int count = lastCounted(clause);
    if (cash != count) {
      return cash > count;
    }
    if (startsWith(text, span.end(), countedBehind)) {
      return false;
    }
    return startsWith(text, span.end(), behind)
        || (number.compareTo(MOSTLY_MONEY) >= 0 && text.charAt(span.end() - 1) > LAST_LATIN);
  }

  /** Where the last of the words ends, or -1. */
  private static int last(String clause, List<String> words) {
    int last = -1;
    for (String word : words) {
      int at = clause.lastIndexOf(word);
      last = at < 0 ? last : Math.max(last, at + word.length());
    }
    return last;
  }

  /** Where the last word of what is counted ends that has no 每 before it, or -1. */
  private int lastCounted(String clause) {
    int last = -1;
    for (String word : counted) {
      int at = clause.lastIndexOf(word);
      while (at > 0 && clause.charAt(at - 1) == EACH) {
        at = clause.lastIndexOf(word, at - 1);
      }
      last = at < 0 ? last : Math.max(last, at + word.length());
    }
    return last;
  }

  private static boolean startsWith(String text, int at, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
