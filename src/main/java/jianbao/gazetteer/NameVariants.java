package jianbao.gazetteer;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jianbao.text.CharacterClass;

/**
 * The spellings under which a name is looked for.
 *
 * <ul>
 *   <li>Chinese: the name as the view folds it, as a whole and character by character, because the
 *       words around a name can change how a phrase is converted; a dot between the parts of a
 *       transliterated name may be a full stop or missing.
 *   <li>English: without a leading {@code The}, an ampersand for {@code and} and back, without what
 *       only tells bearers apart ({@code (Taiwan)}), without {@code Limited} and its kin, without
 *       accents, with a space for the hyphen of a romanised given name.
 * </ul>
 */
final class NameVariants {

  /** Shorter ones would be letters and syllables. */
  private static final int SHORTEST = 2;

  private static final List<String> COMPANY_ENDINGS =
      List.of(
          " Company Limited",
          " Co Ltd",
          " Co., Ltd.",
          " Co., Ltd",
          " Limited",
          " Ltd.",
          " Ltd",
          " Inc.",
          ", Inc.",
          " Inc",
          " plc",
          " PLC",
          " Corp.",
          " S.A.",
          " AG",
          " SE",
          " N.V.");

  private final UnaryOperator<String> viewFolding;

  /**
   * Variants for views that are folded so.
   *
   * @param viewFolding what makes a view of a text: Simplified characters, half-width signs
   */
  NameVariants(UnaryOperator<String> viewFolding) {
    this.viewFolding = viewFolding;
  }

  /** A spelling. */
  record Variant(String text, boolean ambiguous) {}

  /** The spellings of a name, the name itself first. */
  Set<Variant> of(String name, boolean ambiguous) {
    Set<Variant> variants = new LinkedHashSet<>();
    if (name.codePoints().anyMatch(c -> CharacterClass.of(c) == CharacterClass.HAN)) {
      chinese(name, ambiguous, variants);
    } else {
      english(viewFolding.apply(name), ambiguous, variants);
    }
    variants.removeIf(variant -> variant.text().length() < SHORTEST);
    return variants;
  }

  private void chinese(String name, boolean ambiguous, Set<Variant> variants) {
    for (String folded : List.of(viewFolding.apply(name), foldEachCharacter(name))) {
      variants.add(new Variant(folded, ambiguous));
      String dotted = NameKey.fold(folded);
      if (dotted.indexOf('·') > 0) {
        variants.add(new Variant(dotted.replace('·', '.'), ambiguous));
        String joined = dotted.replace("·", "");
        if (joined.length() > 3) {
          variants.add(new Variant(joined, ambiguous));
        }
      }
    }
  }

  private String foldEachCharacter(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.codePoints().forEach(c -> folded.append(viewFolding.apply(Character.toString(c))));
    return folded.toString();
  }

  private static void english(String name, boolean ambiguous, Set<Variant> variants) {
    variants.add(new Variant(name, ambiguous));
    String bare = name;
    boolean doubtful = ambiguous;
    int bracket = bare.indexOf(" (");
    if (bracket > 0 && bare.endsWith(")")) {
      bare = bare.substring(0, bracket);
      doubtful = true;
      variants.add(new Variant(bare, true));
    }
    for (String ending : COMPANY_ENDINGS) {
      if (bare.endsWith(ending)) {
        bare = bare.substring(0, bare.length() - ending.length());
        doubtful |= bare.indexOf(' ') < 0;
        variants.add(new Variant(bare, doubtful));
        break;
      }
    }
    for (Variant variant : Set.copyOf(variants)) {
      spellings(variant, variants);
    }
  }

  private static void spellings(Variant variant, Set<Variant> variants) {
    String text = variant.text();
    if (text.startsWith("The ") && text.indexOf(' ', 4) > 0) {
      text = text.substring(4);
      variants.add(new Variant(text, variant.ambiguous()));
    }
    if (text.contains(" & ")) {
      variants.add(new Variant(text.replace(" & ", " and "), variant.ambiguous()));
    } else if (text.contains(" and ")) {
      variants.add(new Variant(text.replace(" and ", " & "), variant.ambiguous()));
    }
    String plain = withoutAccents(text);
    if (!plain.equals(text)) {
      variants.add(new Variant(plain, variant.ambiguous()));
    }
    String spaced = text.replace('-', ' ');
    if (!spaced.equals(text) && text.indexOf(' ') > 0) {
      variants.add(new Variant(spaced, variant.ambiguous()));
    }
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('ł', 'l');
  }
}
