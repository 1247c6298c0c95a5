package jianbao.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Further keys of a name that people search by: without the place before it (金融管理局, Housing
 * Authority), without the legal form behind it, and a person without the English given name (Lee
 * Ka-chiu, Chan Mo-po). Only what stays long enough to mean something by itself. Immutable and
 * thread-safe.
 */
final class ShortenedNames {

  /** What stands before a name and says where; the longer ones first. */
  private static final List<String> PLACES =
      List.of(
          "香港特别行政区",
          "香港特区",
          "香港",
          "澳门特别行政区",
          "澳门特区",
          "澳门",
          "中华人民共和国",
          "中国",
          "The Hong Kong ",
          "Hong Kong ",
          "The ",
          "Macao ",
          "Macau ",
          "China ");

  /** What stands behind a name and says what it is in law; the longer ones first. */
  private static final List<String> FORMS =
      List.of(
          "股份有限公司",
          "集团有限公司",
          "有限公司",
          " Company Limited",
          " Group Limited",
          " Holdings Limited",
          " Corporation Limited",
          " Limited",
          " Corporation",
          " Company",
          " Inc",
          " PLC",
          " Ltd");

  private static final int FEWEST_CHARACTERS = 4;
  private static final int FEWEST_WORDS = 2;

  private final List<String> places;
  private final List<String> forms;

  ShortenedNames(NameKey keys) {
    this.places = PLACES.stream().map(p -> keys.of(p) + (p.endsWith(" ") ? " " : "")).toList();
    this.forms = FORMS.stream().map(f -> (f.startsWith(" ") ? " " : "") + keys.of(f)).toList();
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
