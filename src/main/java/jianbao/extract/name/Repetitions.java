package jianbao.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.text.CharacterClass;
import jianbao.text.CharacterSet;
import jianbao.text.Span;

/**
 * Finds further occurrences of names that an article has already been found to hold. Names of two
 * characters have to stand on token boundaries, letters at the ends of words. Time is linear in the
 * text times the number of names that begin with the same two units.
 */
final class Repetitions {

  private static final int SHORTEST = 2;

  /** A bound for texts that are made to hurt: names that begin alike. */
  private static final int MOST_ALIKE = 64;

  private final Map<Integer, List<String>> names = new HashMap<>();
  private final CharacterSet first = new CharacterSet();

  /** Takes what is found. */
  @FunctionalInterface
  interface Found {
    void at(Span span, String name);
  }

  /** Adds a name to look for. */
  void add(String name) {
    if (name.length() >= SHORTEST) {
      List<String> alike = names.computeIfAbsent(pair(name, 0), p -> new ArrayList<>());
      if (alike.size() < MOST_ALIKE) {
        alike.add(name);
        first.add(name.charAt(0));
      }
    }
  }

  /** Finds the names in a field. */
  void find(FieldWords words, Found found) {
    String view = words.view();
    for (int at = 0; at + 1 < view.length(); at++) {
      if (!first.contains(view.charAt(at))) {
        continue;
      }
      List<String> alike = names.get(pair(view, at));
      if (alike == null) {
        continue;
      }
      for (String name : alike) {
        if (view.startsWith(name, at) && standsAlone(words, at, at + name.length())) {
          found.at(new Span(at, at + name.length()), name);
        }
      }
    }
  }

  private static boolean standsAlone(FieldWords words, int begin, int end) {
    if (isLetter(words.at(begin)) && isLetter(words.at(begin - 1))) {
      return false;
    }
    if (isLetter(words.at(end - 1)) && isLetter(words.at(end))) {
      return false;
    }
    return end - begin > SHORTEST || (words.isBoundary(begin) && words.isBoundary(end));
  }

  private static boolean isLetter(char unit) {
    CharacterClass kind = CharacterClass.of(unit);
    return kind == CharacterClass.LATIN || kind == CharacterClass.DIGIT;
  }

  /** Both units; spread, because a hash map would fold the halves of the number together. */
  private static int pair(String text, int at) {
    return (text.charAt(at) << 16 | text.charAt(at + 1)) * 0x9E3779B1;
  }
}
