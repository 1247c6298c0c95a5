package jianbao.layout;

import java.util.List;
import java.util.Optional;
import jianbao.layout.LayoutWords.Kind;
import jianbao.text.CharacterClass;

/**
 * Reads the head of a paragraph that says who reports: 香港文匯報訊（記者 楊盈盈）…, 【大公報訊】記者卓彤報道：…,
 * （中央社記者王小明台北27日電）…, 新华社北京2月27日电（记者李华）…, HONG KONG (Reuters) - …. Only the first paragraph of an
 * article has one.
 */
final class Dateline {

  private static final int LONGEST = 64;
  private static final int SHORTEST_CITY = 4;

  private Dateline() {}

  /** The head of a text, if it has one. */
  static Optional<Byline> read(String text, LayoutWords words) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    if (Punctuation.isOpener(first)) {
      return bracketed(text, words);
    }
    if (first < 128) {
      return english(text, words);
    }
    return open(text, words);
  }

  /** 【…】 at the head, and a byline behind it. */
  private static Optional<Byline> bracketed(String text, LayoutWords words) {
    int close = closing(text, 0);
    if (close < 0) {
      return Optional.empty();
    }
    Optional<Byline> head = BylineReader.readHead(text.substring(1, close), words);
    return head.map(byline -> withReporter(byline, text, close + 1, words));
  }

  /** 香港文匯報訊, 本报北京2月27日电, 記者王小明／台北報導. */
  private static Optional<Byline> open(String text, LayoutWords words) {
    PhraseFinder.Entry<Outlet> paper = words.outlets().at(text, 0);
    int at = paper != null ? paper.phrase().length() : words.of(Kind.OURS).lengthAt(text, 0);
    if (at == 0) {
      return Optional.empty();
    }
    Optional<Byline.Printed> outlet =
        paper == null
            ? Optional.empty()
            : Optional.of(new Byline.Printed(paper.value(), paper.phrase()));
    int message = message(text, at, words);
    if (message < 0) {
      return Optional.empty();
    }
    Byline head = new Byline(Byline.Kind.WRITERS, List.of(), outlet, message);
    return Optional.of(withReporter(head, text, message, words));
  }

  /** One past 訊 or 电, with a place and a date in front of it; -1 if there is none. */
  private static int message(String text, int from, LayoutWords words) {
    int at = from;
    int limit = Math.min(text.length(), from + 24);
    boolean dated = false;
    while (at < limit) {
      int word = words.of(Kind.MESSAGE).lengthAt(text, at);
      if (word > 0 && endsHead(text, at + word, dated)) {
        return at + word;
      }
      int place = words.of(Kind.PLACE).lengthAt(text, at);
      if (place > 0) {
        at += place;
        continue;
      }
      char c = text.charAt(at);
      boolean date = CharacterClass.of(c) == CharacterClass.DIGIT || "年月日".indexOf(c) >= 0;
      if (!date && !Punctuation.isBlank(c) && c != '／' && c != '/') {
        return -1;
      }
      dated |= date;
      at++;
    }
    return -1;
  }

  /** Whether 訊 closes the head: white space, a bracket, a colon, a digit or a dated 电 shows it. */
  private static boolean endsHead(String text, int at, boolean dated) {
    if (dated || at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return text.charAt(at - 1) == '訊'
        || text.charAt(at - 1) == '讯'
        || Punctuation.isBlank(c)
        || Punctuation.isOpener(c)
        || Punctuation.isColon(c);
  }

  /** The head with the （記者 X） or 記者X報道： that follows it. */
  private static Byline withReporter(Byline head, String text, int from, LayoutWords words) {
    int at = from;
    while (at < text.length() && Punctuation.isBlank(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      return head;
    }
    int end = -1;
    if (Punctuation.isOpener(text.charAt(at))) {
      int close = closing(text, at);
      if (close > 0) {
        Optional<Byline> inner = BylineReader.readHead(text.substring(at + 1, close), words);
        if (inner.isPresent()) {
          return merged(head, inner.get(), close + 1);
        }
      }
      return head;
    }
    int limit = Math.min(text.length(), at + 40);
    for (int i = at; i < limit; i++) {
      if (Punctuation.isColon(text.charAt(i))) {
        end = i;
        break;
      }
    }
    if (end < 0 || words.of(Kind.REPORTER).lengthAt(text, at) == 0) {
      return head;
    }
    Optional<Byline> inner = BylineReader.read(text.substring(at, end), words);
    return inner.isPresent() ? merged(head, inner.get(), end + 1) : head;
  }

  private static Byline merged(Byline head, Byline inner, int end) {
    List<String> authors = head.authors().isEmpty() ? inner.authors() : head.authors();
    return new Byline(head.kind(), authors, head.outlet().or(inner::outlet), end);
  }

  /** HONG KONG, Feb 27 (Reuters) - …. */
  private static Optional<Byline> english(String text, LayoutWords words) {
    Optional<Byline> city = city(text);
    if (city.isPresent()) {
      return city;
    }
    int limit = Math.min(text.length(), LONGEST);
    int open = text.indexOf('(');
    if (open < 0 || open > limit || !Character.isUpperCase(text.charAt(0))) {
      return Optional.empty();
    }
    int close = closing(text, open);
    if (close < 0) {
      return Optional.empty();
    }
    PhraseFinder.Entry<Outlet> paper = words.outlets().at(text, open + 1);
    int dash = close + 1;
    while (dash < text.length() && text.charAt(dash) == ' ') {
      dash++;
    }
    if (paper == null
        || open + 1 + paper.phrase().length() != close
        || dash >= text.length()
        || !Punctuation.isDash(text.charAt(dash))) {
      return Optional.empty();
    }
    return Optional.of(
        new Byline(
            Byline.Kind.WRITERS,
            List.of(),
            Optional.of(new Byline.Printed(paper.value(), paper.phrase())),
            dash + 1));
  }

  /** HONG KONG – …: a city in capitals and a dash. */
  private static Optional<Byline> city(String text) {
    int at = 0;
    int letters = 0;
    int limit = Math.min(text.length() - 2, LONGEST);
    while (at < limit && (Character.isUpperCase(text.charAt(at)) || text.charAt(at) == ' ')) {
      letters += text.charAt(at) == ' ' ? 0 : 1;
      at++;
    }
    boolean dash =
        at >= 2
            && at < limit
            && text.charAt(at - 1) == ' '
            && Punctuation.isDash(text.charAt(at))
            && text.charAt(at + 1) == ' ';
    return dash && letters >= SHORTEST_CITY
        ? Optional.of(new Byline(Byline.Kind.WRITERS, List.of(), Optional.empty(), at + 1))
        : Optional.empty();
  }

  private static int closing(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < limit; i++) {
      if (Punctuation.isCloser(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
