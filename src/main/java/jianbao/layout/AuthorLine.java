package jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.layout.LayoutWords.Kind;
import jianbao.text.CharacterClass;

/**
 * Reads the line that names a columnist: 黃輝 立法會議員 香港中文大學副院長; 立法會議員 梁熙; 陳子遷（律師）.
 *
 * @param authors the names
 * @param posts how many posts stand beside them
 */
record AuthorLine(List<String> authors, int posts) {

  private static final int LONGEST = 90;

  /** The line of a columnist that a text is as a whole, if it is one. */
  static Optional<AuthorLine> read(String text, LayoutWords words) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (words.of(Kind.ABOUT).lengthAt(text, 0) > 0
        || (text.charAt(0) == '（' && words.of(Kind.ABOUT).lengthAt(text, 1) > 0)) {
      return Optional.of(new AuthorLine(List.of(), 1));
    }
    List<String> parts = parts(text);
    if (parts.size() < 2) {
      return Optional.empty();
    }
    if (isName(parts.get(0), words)) {
      int posts = posts(parts.subList(1, parts.size()), words);
      return posts == 0
          ? Optional.empty()
          : Optional.of(new AuthorLine(List.of(parts.get(0)), posts));
    }
    String last = parts.get(parts.size() - 1);
    int posts = posts(parts.subList(0, parts.size() - 1), words);
    return posts > 0 && isName(last, words)
        ? Optional.of(new AuthorLine(List.of(last), posts))
        : Optional.empty();
  }

  /** Whether a text could be a Chinese name of two to four characters. */
  static boolean isName(String text, LayoutWords words) {
    int surname = words.surnameLength(text);
    if (surname == 0 || text.length() < 2 || text.length() > surname + 2) {
      return false;
    }
    return CharacterClass.isHan(text, 0, text.length()) && words.of(Kind.POST).atEnd(text) == null;
  }

  /** How many of the parts end with a post; 0 if one of them is neither post nor place of one. */
  private static int posts(List<String> parts, LayoutWords words) {
    int posts = 0;
    for (String part : parts) {
      if (endsWithPost(part, words)) {
        posts++;
      }
    }
    return posts * 2 >= parts.size() ? posts : 0;
  }

  /** A post, maybe with a bracket behind it: 副院長(外務). */
  private static boolean endsWithPost(String part, LayoutWords words) {
    int end = part.length();
    if (end > 1 && Punctuation.isCloser(part.charAt(end - 1))) {
      int open = end - 1;
      while (open > 0 && !Punctuation.isOpener(part.charAt(open))) {
        open--;
      }
      String inner = part.substring(open + 1, end - 1);
      if (words.of(Kind.POST).atEnd(inner) != null) {
        return true;
      }
      end = open;
    }
    return end > 0 && words.of(Kind.POST).atEnd(part.substring(0, end)) != null;
  }

  /** The parts between white space, strokes, commas and the brackets that follow a name. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean bracket = (c == '（' || c == '(') && parts.isEmpty() && i - begin <= 4;
      if (Punctuation.isBlank(c)
          || c == '、'
          || c == '，'
          || c == '/'
          || c == '／'
          || c == '｜'
          || c == '|'
          || bracket) {
        if (i > begin) {
          parts.add(text.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return parts;
  }
}
