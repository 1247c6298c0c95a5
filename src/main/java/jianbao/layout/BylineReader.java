package jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.layout.LayoutWords.Kind;
import jianbao.text.CharacterClass;

/**
 * Reads a text that is nothing but a byline: ●香港文匯報記者楊盈盈、馬翠媚; 記者王小明／台北報導; 文：陳大文 圖：李四; By Jane Doe
 * and John Smith. Whatever word is not of a byline makes it none. An instance reads one text; not
 * thread-safe.
 */
final class BylineReader {

  /** A longer text is no byline. */
  static final int LONGEST = 80;

  private final LayoutWords words;
  private final String text;
  private final List<String> authors = new ArrayList<>();
  private final List<String> lastGroup = new ArrayList<>();
  private Optional<Byline.Printed> outlet = Optional.empty();
  private Role role = Role.NONE;
  private boolean writer;
  private boolean editor;
  private boolean picture;
  private boolean filed;
  private int at;

  /** What the names that come next are. */
  private enum Role {
    NONE,
    WRITER,
    PHOTOGRAPHER,
    EDITOR
  }

  private BylineReader(LayoutWords words, String text) {
    this.words = words;
    this.text = text;
  }

  /** The byline that a text is as a whole, if it is one. */
  static Optional<Byline> read(String text, LayoutWords words) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    BylineReader reader = new BylineReader(words, text);
    return reader.readAll() ? reader.byline() : EnglishByline.read(text, words);
  }

  /**
   * What stands inside the brackets at the head of a paragraph, as in 【大公報訊】, （中央社記者王小明台北27日電）: a
   * byline, or an outlet and its message.
   */
  static Optional<Byline> readHead(String text, LayoutWords words) {
    BylineReader reader = new BylineReader(words, text);
    if (text.length() > LONGEST || !reader.readAll()) {
      return namesDesk(text, words)
          ? Optional.of(new Byline(Byline.Kind.WRITERS, List.of(), Optional.empty(), text.length()))
          : Optional.empty();
    }
    if (reader.writer || (reader.filed && (reader.outlet.isPresent() || reader.ours))) {
      return Optional.of(
          new Byline(Byline.Kind.WRITERS, reader.authors, reader.outlet, text.length()));
    }
    return Optional.empty();
  }

  private boolean ours;

  private static final int LONGEST_DESK = 12;

  /** 體育組報道, 財經專訊: a desk and its message. */
  private static boolean namesDesk(String text, LayoutWords words) {
    if (text.length() > LONGEST_DESK) {
      return false;
    }
    PhraseFinder.Entry<Kind> reported = words.of(Kind.REPORTED).atEnd(text);
    PhraseFinder.Entry<Kind> message = words.of(Kind.MESSAGE).atEnd(text);
    int length =
        Math.max(
            reported == null ? 0 : reported.phrase().length(),
            message == null ? 0 : message.phrase().length());
    return length >= 2 && length < text.length();
  }

  private Optional<Byline> byline() {
    boolean named = !authors.isEmpty() || (outlet.isPresent() && !picture);
    if (writer && named) {
      return Optional.of(new Byline(Byline.Kind.WRITERS, authors, outlet, text.length()));
    }
    if (editor) {
      return Optional.of(new Byline(Byline.Kind.EDITORS, List.of(), outlet, text.length()));
    }
    if (picture) {
      return Optional.of(new Byline(Byline.Kind.PICTURES, List.of(), outlet, text.length()));
    }
    return Optional.empty();
  }

  private boolean readAll() {
    while (at < text.length()) {
      if (!step()) {
        return false;
      }
    }
    return true;
  }

  private boolean step() {
    char c = text.charAt(at);
    if (Punctuation.isBlank(c) || isSeparator(c)) {
      at++;
      return true;
    }
    PhraseFinder.Entry<Outlet> paper = words.outlets().at(text, at);
    if (paper != null && role != Role.PHOTOGRAPHER) {
      outlet = outlet.or(() -> Optional.of(new Byline.Printed(paper.value(), paper.phrase())));
      at += paper.phrase().length();
      return true;
    }
    if (take(Kind.OURS)) {
      ours = true;
      return true;
    }
    if (take(Kind.REPORTER)) {
      begin(Role.WRITER);
      writer = true;
      return true;
    }
    if (takeWithSeparator(Kind.EDITED)) {
      begin(Role.EDITOR);
      editor = true;
      return true;
    }
    if (takeWithSeparator(Kind.WROTE)) {
      begin(Role.WRITER);
      writer = true;
      return true;
    }
    if (takeWithSeparator(Kind.PICTURED)) {
      begin(Role.PHOTOGRAPHER);
      picture = true;
      return true;
    }
    int role = words.of(Kind.PICTURED).lengthAt(text, at);
    if (role > 0 && closes(at + role)) { // 蔡文豪（圖）, 北山彥攝
      authors.removeAll(lastGroup);
      lastGroup.clear();
      picture = true;
      at += role;
      return true;
    }
    boolean nameDue = this.role != Role.NONE && lastGroup.isEmpty();
    if (!nameDue && (take(Kind.REPORTED) || take(Kind.MESSAGE))) {
      filed = true;
      return true;
    }
    if (CharacterClass.of(text.codePointAt(at)) == CharacterClass.DIGIT) {
      return date();
    }
    if (this.role != Role.NONE && CharacterClass.of(text.codePointAt(at)).isCjk()) {
      return names();
    }
    if (take(Kind.MESSAGE)) {
      filed = true;
      return true;
    }
    if (this.role != Role.NONE && this.role != Role.EDITOR && Character.isUpperCase(c)) {
      return latinName();
    }
    return place();
  }

  private void begin(Role next) {
    role = next;
    lastGroup.clear();
  }

  private boolean take(Kind kind) {
    int length = words.of(kind).lengthAt(text, at);
    at += length;
    return length > 0;
  }

  /** Takes such a word if a colon, a stroke or a space follows it: 文：, 圖/. */
  private boolean takeWithSeparator(Kind kind) {
    int length = words.of(kind).lengthAt(text, at);
    int next = at + length;
    if (length == 0 || next >= text.length()) {
      return false;
    }
    char c = text.charAt(next);
    boolean sign =
        Punctuation.isColon(c) || c == '/' || c == '／' || c == '｜' || c == '|' || c == '、';
    if (!sign && !Punctuation.isBlank(c)) {
      return false;
    }
    at = next + 1;
    return true;
  }

  private boolean closes(int offset) {
    if (offset >= text.length()) {
      return true;
    }
    char c = text.charAt(offset);
    return Punctuation.isBlank(c) || Punctuation.isCloser(c) || isSeparator(c);
  }

  /** Han names in a row, parted by marks or nothing: 楊盈盈、馬翠媚 or 江鑫嫻北京報道. */
  private boolean names() {
    int end = at;
    while (end < text.length() && isNameCharacter(end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    String run = text.substring(at, end);
    if (run.length() > 1 && words.of(Kind.REPORTED).lengthAt(run, 0) == run.length()) {
      filed = true;
      at = end;
      return true;
    }
    boolean pictured = false;
    for (boolean cut = true; cut; ) {
      cut = false;
      PhraseFinder.Entry<Kind> tail = words.of(Kind.REPORTED).atEnd(run);
      if (tail != null && run.length() > tail.phrase().length()) {
        String rest = run.substring(0, run.length() - tail.phrase().length());
        if (rest.length() >= 2) {
          pictured |= words.of(Kind.PICTURED).atEnd(run) != null;
          filed = true;
          run = rest;
          cut = true;
        }
      }
    }
    List<String> found = BylineNames.split(run, words, !lastGroup.isEmpty());
    if (found == null) {
      return false;
    }
    at = end;
    if (pictured) {
      picture = true;
    } else if (role == Role.WRITER) {
      for (String name : found) {
        if (!authors.contains(name)) {
          authors.add(name);
          lastGroup.add(name);
        }
      }
    }
    return true;
  }

  private boolean isNameCharacter(int offset) {
    int code = text.codePointAt(offset);
    return CharacterClass.of(code).isCjk() || code == '·' || code == '‧';
  }

  /** A name in Latin letters: words that begin with capitals. */
  private boolean latinName() {
    int end = at;
    int wordCount = 0;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      int stop = end;
      while (stop < text.length() && isLatinNameCharacter(text.charAt(stop))) {
        stop++;
      }
      wordCount++;
      end = stop;
      if (end + 1 < text.length()
          && text.charAt(end) == ' '
          && Character.isUpperCase(text.charAt(end + 1))) {
        end++;
      } else {
        break;
      }
    }
    if (wordCount == 0 || wordCount > 4) {
      return false;
    }
    String name = text.substring(at, end).strip();
    if (role == Role.WRITER && !authors.contains(name)) {
      authors.add(name);
      lastGroup.add(name);
    }
    at = end;
    return true;
  }

  private static boolean isLatinNameCharacter(char c) {
    return CharacterClass.of(c) == CharacterClass.LATIN
        || c == '-'
        || c == '\''
        || c == '.'
        || c == '’';
  }

  /** 27日, 2月27日, 2025年2月27日. */
  private boolean date() {
    int end = at;
    boolean unit = false;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (CharacterClass.of(c) == CharacterClass.DIGIT) {
        end++;
      } else if ((c == '年' || c == '月' || c == '日') && end > at) {
        end++;
        unit = true;
      } else {
        break;
      }
    }
    at = end;
    return unit;
  }

  /** A place by itself, or one with its 報道: 北京, 駐北京. */
  private boolean place() {
    int from =
        text.charAt(at) == '駐' || text.charAt(at) == '驻' || text.charAt(at) == '於' ? at + 1 : at;
    int length = words.of(Kind.PLACE).lengthAt(text, from);
    if (length == 0) {
      return false;
    }
    at = from + length;
    return true;
  }

  private static boolean isSeparator(char c) {
    return Punctuation.isColon(c)
        || Punctuation.isPause(c)
        || Punctuation.isOpener(c)
        || Punctuation.isCloser(c)
        || Punctuation.isSymbol(c)
        || c == '/'
        || c == '／'
        || c == '|'
        || c == '｜'
        || c == '&'
        || c == '＆'
        || c == '-'
        || c == '—'
        || c == '–'
        || c == '*'
        || c == '_';
  }
}
