package jianbao.extract.time;

import java.util.ArrayList;
import java.util.List;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.Span;

/** Tells from the words beside a date whether it lies ahead. Immutable. */
final class TenseCues {

  /** Whether a date lies ahead. */
  enum Tense {
    UNKNOWN,
    FUTURE
  }

  private static final int WINDOW = 12;

  private final List<String> before = new ArrayList<>();
  private final List<String> behind = new ArrayList<>();
  private final List<String> not = new ArrayList<>();

  TenseCues(Models models) {
    for (DataLine line : models.lines("rules/tense.tsv")) {
      String[] cells = line.cells(2);
      List<String> words =
          switch (cells[0]) {
            case "before" -> before;
            case "behind" -> behind;
            case "not" -> not;
            default -> throw line.fault("expected before, behind or not");
          };
      words.addAll(List.of(cells[1].split(" ", -1)));
    }
  }

  /** What the words beside a span say. */
  Tense at(String text, Span span) {
    for (String word : not) {
      if (text.startsWith(word, span.begin() - word.length())) {
        return Tense.UNKNOWN;
      }
    }
    for (String word : before) {
      int from = span.begin() - word.length();
      boolean spaced = word.charAt(0) < 128;
      from = spaced ? from - 1 : from;
      if (from >= 0 && text.startsWith(word, from) && (!spaced || isWhole(text, from, word))) {
        return Tense.FUTURE;
      }
    }
    int to = Math.min(text.length(), span.end() + 2);
    for (String word : behind) {
      boolean latin = word.charAt(0) < 128;
      int limit = latin ? Math.min(text.length(), span.end() + WINDOW) : to;
      int at = text.indexOf(word, span.end());
      if (at >= 0 && at < limit && (!latin || isWhole(text, at, word))) {
        return Tense.FUTURE;
      }
    }
    return Tense.UNKNOWN;
  }

  private static boolean isWhole(String text, int at, String word) {
    int end = at + word.length();
    return (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }
}
