package jianbao.extract.time;

import java.util.List;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.CharacterClass;
import jianbao.text.Span;
import jianbao.text.WordsAt;

/**
 * Tells from the words behind a weekday in Chinese whether what is said of it is yet to come: 周四表决
 * is announced, 周四表决通过 is told. Immutable and thread-safe.
 */
final class AnnouncedDays {

  /** How far behind a day the words that tell may stand. */
  private static final int REACH = 40;

  private static final String SENTENCE_ENDS = "。!?;\n";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",";

  private List<String> announced = List.of();
  private List<String> told = List.of();
  private List<String> ahead = List.of();
  private List<String> notBefore = List.of();

  AnnouncedDays(Models models) {
    for (DataLine line : models.lines("rules/announced.tsv")) {
      String[] cells = line.cells(2);
      List<String> words = List.of(cells[1].split(" ", -1));
      switch (cells[0]) {
        case "announced" -> announced = words;
        case "told" -> told = words;
        case "ahead" -> ahead = words;
        case "not-before" -> notBefore = words;
        default -> throw line.fault("expected announced, told, ahead or not-before");
      }
    }
  }

  /** Whether what stands right behind a day is announced, and nothing says that it is over. */
  boolean isAnnounced(String text, Span span) {
    return isHan(text, span)
        && WordsAt.begin(text, span.end(), announced)
        && !isTakenBack(text, span)
        && !isTold(text, span.end(), SENTENCE_ENDS);
  }

  /** Whether a word behind a day, in the same clause, says that it is over. */
  boolean isTold(String text, Span span) {
    return isHan(text, span) && isTold(text, span.end(), CLAUSE_ENDS);
  }

  /** Whether a word right before a day says that what it begins or ends is under way: 截至, 自. */
  boolean isTakenBack(String text, Span span) {
    return WordsAt.end(text, span.begin(), notBefore);
  }

  private boolean isTold(String text, int from, String ends) {
    int most = Math.min(text.length(), from + REACH);
    for (int at = from; at < most && ends.indexOf(text.charAt(at)) < 0; at++) {
      if (WordsAt.begin(text, at, told)) {
        return true;
      }
      if (WordsAt.begin(text, at, ahead)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isHan(String text, Span span) {
    return span.in(text).chars().anyMatch(c -> c > CharacterClass.LAST_LATIN);
  }
}
