package jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code By Jane Doe and John Smith, Staff Reporters} and its kin. */
final class EnglishByline {

  private static final int MOST_WORDS = 4;

  private EnglishByline() {}

  /** The byline that a line is as a whole, if it is one. */
  static Optional<Byline> read(String text, LayoutWords words) {
    String line = text.strip();
    String lower = line.toLowerCase(Locale.ROOT);
    int from = opening(lower);
    if (from == 0) {
      return Optional.empty();
    }
    List<String> authors = new ArrayList<>();
    Optional<Byline.Printed> outlet = Optional.empty();
    int at = from;
    while (at < line.length()) {
      int end = partEnd(line, at);
      String part = line.substring(at, end).strip();
      PhraseFinder.Entry<Outlet> paper = words.outlets().at(part, 0);
      if (paper != null && paper.phrase().length() == part.length()) {
        outlet = Optional.of(new Byline.Printed(paper.value(), paper.phrase()));
      } else if (isName(part)) {
        authors.add(part);
      } else if (authors.isEmpty()) {
        return Optional.empty();
      }
      at = end + separator(line, end);
    }
    return authors.isEmpty() && outlet.isEmpty()
        ? Optional.empty()
        : Optional.of(new Byline(Byline.Kind.WRITERS, authors, outlet, text.length()));
  }

  private static int opening(String lower) {
    for (String opening : List.of("by ", "reporting by ", "story by ", "written by ", "by: ")) {
      if (lower.startsWith(opening)) {
        return opening.length();
      }
    }
    return 0;
  }

  private static int partEnd(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (separator(line, i) > 0) {
        return i;
      }
    }
    return line.length();
  }

  /** Length of the separator at an offset: a comma, a stroke, a semicolon, and, in. */
  private static int separator(String line, int at) {
    if (at >= line.length()) {
      return 0;
    }
    char c = line.charAt(at);
    if (c == ',' || c == '|' || c == '/' || c == ';' || c == '&') {
      return 1;
    }
    for (String word : List.of(" and ", " in ", " for ", " at ", " with ")) {
      if (line.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Two to four words that begin with capitals, none of them a job. */
  private static boolean isName(String part) {
    String[] parts = part.split(" +", -1);
    if (parts.length < 2 || parts.length > MOST_WORDS) {
      return false;
    }
    for (String word : parts) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean particle = List.of("de", "van", "von", "da", "bin", "al").contains(lower);
      boolean job =
          List.of(
                  "staff",
                  "reporter",
                  "reporters",
                  "correspondent",
                  "writer",
                  "editor",
                  "news",
                  "desk")
              .contains(lower);
      if (job || !(Character.isUpperCase(word.charAt(0)) || particle)) {
        return false;
      }
      for (int i = 1; i < word.length(); i++) {
        char c = word.charAt(i);
        if (!Character.isLetter(c) && c != '-' && c != '.' && c != '\'' && c != '’') {
          return false;
        }
      }
    }
    return true;
  }
}
