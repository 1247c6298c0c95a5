package jianbao.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * Further keys of a name that people search by: without the place before it (金融管理局, Housing
 * Authority), without the legal form behind it, and a person without the English given name (Lee
 * Ka-chiu, Chan Mo-po). Only what stays long enough to mean something by itself. Immutable and
 * thread-safe.
 */
final class ShortenedNames {

  static final String FILE = "search/name-parts.tsv";

  private static final int FEWEST_CHARACTERS = 4;
  private static final int FEWEST_WORDS = 2;

  private final List<String> places = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();

  /**
   * Reads the parts that are left out.
   *
   * @throws jianbao.data.DataException if the file breaks its rules
   */
  ShortenedNames(Models models, LookupKey keys) {
    for (DataLine line : models.lines(FILE)) {
      String[] cells = line.cells(3);
      String part = keys.of(cells[1].replace('_', ' '));
      switch (cells[0]) {
        case "before" -> places.add(cells[1].endsWith("_") ? part + " " : part);
        case "behind" -> forms.add(cells[1].startsWith("_") ? " " + part : part);
        default -> throw line.fault("expected before or behind, found '" + cells[0] + "'");
      }
    }
  }

  /**
   * The further keys.
   *
   * @param letter the type, see {@link Schema#letter}
   * @param key the key of a name
   * @param name the name
   */
  Set<String> of(char letter, String key, String name) {
    Set<String> shortened = new LinkedHashSet<>();
    if (letter == 'a') {
      String bare = withoutForm(key);
      add(bare, key, shortened);
      add(withoutPlace(key), key, shortened);
      add(withoutPlace(bare), key, shortened);
    } else if (letter == 'p') {
      add(withoutGivenName(key, name), key, shortened);
    }
    return shortened;
  }

  private static void add(String shortened, String key, Set<String> all) {
    if (!shortened.equals(key) && isTelling(shortened)) {
      all.add(shortened);
    }
  }

  private static boolean isTelling(String key) {
    return (key.isEmpty() || key.charAt(0) >= 0x2E80)
        ? key.length() >= FEWEST_CHARACTERS
        : key.split(" ", -1).length >= FEWEST_WORDS;
  }

  private String withoutPlace(String key) {
    for (String place : places) {
      if (key.startsWith(place)) {
        return key.substring(place.length());
      }
    }
    return key;
  }

  private String withoutForm(String key) {
    for (String form : forms) {
      if (key.endsWith(form)) {
        return key.substring(0, key.length() - form.length());
      }
    }
    return key;
  }

  /** John Lee Ka-chiu without John: a Cantonese name has its hyphen at the end. */
  private static String withoutGivenName(String key, String name) {
    String[] words = name.strip().split(" +", -1);
    boolean cantonese = words.length == 3 && words[2].indexOf('-') > 0;
    return cantonese ? key.substring(key.indexOf(' ') + 1) : key;
  }
}
