package jianbao.extract.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.CharacterClass;
import jianbao.text.Span;
import jianbao.text.WordsAt;

/**
 * Tells from the words beside a date whether it lies ahead or behind. In Chinese a cue stands right
 * beside the date; in English the verb nearest before it in the sentence counts, else the first
 * behind it. Immutable and thread-safe.
 */
final class TenseCues {

  /** Whether a date lies ahead. */
  enum Tense {
    UNKNOWN,
    PAST,
    FUTURE
  }

  /** How far from a date an English verb may stand. */
  private static final int REACH = 90;

  /** How far before a date the word that announces a forecast may stand. */
  private static final int FORECAST_REACH = 40;

  /** How far behind a date a Chinese cue may begin. */
  private static final int BEHIND = 2;

  private final List<String> before = new ArrayList<>();
  private final List<String> behind = new ArrayList<>();
  private final List<String> apart = new ArrayList<>();
  private final List<String> not = new ArrayList<>();
  private final List<String> past = new ArrayList<>();
  private final List<String> from = new ArrayList<>();
  private final List<String> forecast = new ArrayList<>();
  private final List<String> compared = new ArrayList<>();
  private final Set<String> futureWords = new HashSet<>();
  private final Set<String> nearWords = new HashSet<>();
  private final Set<String> pastWords = new HashSet<>();
  private final Set<String> auxiliaries = new HashSet<>();

  private final AnnouncedDays announced;

  TenseCues(Models models) {
    announced = new AnnouncedDays(models);
    for (DataLine line : models.lines("rules/tense.tsv")) {
      String[] cells = line.cells(2);
      List<String> words = List.of(cells[1].split(" ", -1));
      switch (cells[0]) {
        case "before" -> before.addAll(words);
        case "behind" -> behind.addAll(words);
        case "apart" -> apart.addAll(words);
        case "not" -> not.addAll(words);
        case "past" -> past.addAll(words);
        case "from" -> from.addAll(words);
        case "forecast" -> forecast.addAll(words);
        case "compared" -> compared.addAll(words);
        case "future.en" -> futureWords.addAll(words);
        case "future.near.en" -> nearWords.addAll(words);
        case "past.en" -> pastWords.addAll(words);
        case "auxiliary.en" -> auxiliaries.addAll(words);
        default -> throw line.fault("no such kind of cues: " + cells[0]);
      }
    }
  }

  /** What the words behind a weekday say. */
  AnnouncedDays announced() {
    return announced;
  }

  /** What the words beside a span say. */
  Tense at(String text, Span span) {
    return isLatin(text, span) ? english(text, span) : chinese(text, span);
  }

  /**
   * Whether a word like 从 stands right before a span, which begins in the past if it is no stretch.
   */
  boolean isFrom(String text, Span span) {
    return WordsAt.end(text, span.begin(), from);
  }

  /** Whether a word like 预料 stands before a span in its sentence. */
  boolean isForecast(String text, Span span) {
    int least = Math.max(0, span.begin() - FORECAST_REACH);
    for (int at = span.begin() - 1; at >= least && "。!?\n".indexOf(text.charAt(at)) < 0; at--) {
      if (WordsAt.begin(text, at, forecast)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word like 较 stands right before a span. */
  boolean isCompared(String text, Span span) {
    return WordsAt.end(text, span.begin(), compared);
  }

  /** Whether the letter nearest to the begin of a span, within reach, is a Latin one. */
  private static boolean isLatin(String text, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return text.charAt(i) <= CharacterClass.LAST_LATIN;
      }
    }
    for (int i = span.begin() - 1; i >= Math.max(0, span.begin() - REACH); i--) {
      if (Character.isLetter(text.charAt(i))) {
        return text.charAt(i) <= CharacterClass.LAST_LATIN;
      }
    }
    return false;
  }

  private Tense chinese(String text, Span span) {
    if (WordsAt.end(text, span.begin(), not)) {
      return Tense.UNKNOWN;
    }
    if (WordsAt.end(text, span.begin(), past)) {
      return Tense.PAST;
    }
    if (WordsAt.end(text, span.begin(), before)) {
      return Tense.FUTURE;
    }
    for (int at = span.end(); at <= span.end() + BEHIND && at < text.length(); at++) {
      if (WordsAt.begin(text, at, behind) && !isApart(text, span.end(), at)) {
        return Tense.FUTURE;
      }
    }
    return Tense.UNKNOWN;
  }

  /** Whether what stands at a place is part of another word behind a date: 周二开会. */
  private boolean isApart(String text, int from, int at) {
    for (int begin = from; begin <= at; begin++) {
      for (String word : apart) {
        if (begin + word.length() > at && text.startsWith(word, begin)) {
          return true;
        }
      }
    }
    return false;
  }

  private Tense english(String text, Span span) {
    int at = span.begin();
    int least = Math.max(0, span.begin() - REACH);
    while (at > least) {
      int end = at;
      while (end > least && !isLetter(text.charAt(end - 1))) {
        end--;
        if (endsSentence(text, end)) {
          return behind(text, span);
        }
      }
      int begin = end;
      while (begin > least && isLetter(text.charAt(begin - 1))) {
        begin--;
      }
      boolean near = at == span.begin() && nearWords.contains(text.substring(begin, end));
      Tense said = near ? Tense.FUTURE : cue(text, begin, end);
      if (said != Tense.UNKNOWN) {
        return said;
      }
      at = begin;
    }
    return behind(text, span);
  }

  private Tense behind(String text, Span span) {
    int at = span.end();
    int most = Math.min(text.length(), span.end() + REACH);
    while (at < most) {
      int begin = at;
      while (begin < most && !isLetter(text.charAt(begin))) {
        if (endsSentence(text, begin)) {
          return Tense.UNKNOWN;
        }
        begin++;
      }
      int end = begin;
      while (end < most && isLetter(text.charAt(end))) {
        end++;
      }
      Tense said = cue(text, begin, end);
      if (said != Tense.UNKNOWN) {
        return said;
      }
      at = end;
    }
    return Tense.UNKNOWN;
  }

  /** What a verb says; most past forms end in -ed. */
  private Tense cue(String text, int begin, int end) {
    if (end - begin < 2) {
      return Tense.UNKNOWN;
    }
    String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
    if (futureWords.contains(word)) {
      return Tense.FUTURE;
    }
    boolean isPast = word.endsWith("ed") && word.length() > 4;
    if (!isPast && !pastWords.contains(word)) {
      return Tense.UNKNOWN;
    }
    return isToBe(text, begin) ? Tense.FUTURE : Tense.PAST;
  }

  /** Whether a participle is one of what is yet to be: to be paid, to be formally opened. */
  private boolean isToBe(String text, int participle) {
    String word = wordBefore(text, participle);
    if (word.endsWith("ly")) {
      word = wordBefore(text, participle - 1 - word.length());
    }
    return auxiliaries.contains(word);
  }

  /** The word that ends a space before a place; empty if there is none. */
  private static String wordBefore(String text, int at) {
    int end = at - 1;
    if (end < 0 || text.charAt(end) != ' ') {
      return "";
    }
    int begin = end;
    while (begin > 0 && end - begin < REACH && isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == '?' || c == '!';
    return c == '\n'
        || c == ';'
        || (mark && (at + 1 >= text.length() || text.charAt(at + 1) == ' '));
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
