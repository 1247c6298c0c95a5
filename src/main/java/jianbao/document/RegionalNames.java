package jianbao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The full name of something in the usage of each region. An empty string stands for a name that is
 * not known, or that does not differ.
 *
 * @param hongKong in Traditional characters as Hong Kong writes it
 * @param taiwan in Traditional characters as Taiwan writes it, only where it differs
 * @param simplified in Simplified characters, as the mainland writes it
 * @param english in English
 */
public record RegionalNames(String hongKong, String taiwan, String simplified, String english) {

  /** The name that a reader of that language expects; another one where it is not known. */
  public String in(Locale language) {
    if (language.getLanguage().equals("en") && !english.isEmpty()) {
      return english;
    }
    if (language.getScript().equals("Hans") && !simplified.isEmpty()) {
      return simplified;
    }
    if (language.getCountry().equals("TW") && !taiwan.isEmpty()) {
      return taiwan;
    }
    return first(hongKong, simplified, english);
  }

  /** Those that are known, each once. */
  public List<String> all() {
    List<String> all = new ArrayList<>(4);
    for (String name : List.of(hongKong, taiwan, simplified, english)) {
      if (!name.isEmpty() && !all.contains(name)) {
        all.add(name);
      }
    }
    return all;
  }

  private static String first(String a, String b, String c) {
    return !a.isEmpty() ? a : !b.isEmpty() ? b : c;
  }
}
