package jianbao.extract.amount;

import java.util.List;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.Span;

/** Tells from the words beside a round number without a unit whether it is money. Immutable. */
final class CashCues {

  /** How far before the number such a word may stand. */
  private static final int WINDOW = 10;

  private static final String CLAUSE_ENDS = ",。;:!?、\n()“”《》";

  private List<String> before = List.of();
  private List<String> behind = List.of();

  CashCues(Models models) {
    for (DataLine line : models.lines("rules/cash.tsv")) {
      String[] cells = line.cells(2);
      List<String> words = List.of(cells[1].split(" ", -1));
      if (cells[0].equals("before")) {
        before = words;
      } else {
        behind = words;
      }
    }
  }

  /** Whether the number at a span is a sum of money. */
  boolean isCash(String text, Span span) {
    int begin = span.begin();
    while (begin > 0
        && span.begin() - begin < WINDOW
        && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    String clause = text.substring(begin, span.begin());
    for (String word : before) {
      if (clause.contains(word)) {
        return true;
      }
    }
    for (String word : behind) {
      if (text.startsWith(word, span.end())) {
        return true;
      }
    }
    return false;
  }
}
