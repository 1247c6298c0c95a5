package jianbao.gazetteer;

/**
 * Whether a name of Latin letters that was found without regard to case is meant: {@code apple} is
 * no company. The case has to be that of the registry, but for the first letters of words, which
 * headlines write large ({@code Bank Of China}), and but for names all in capitals, as headlines
 * write them too, if they have two words or more.
 */
final class LetterCase {

  private LetterCase() {}

  static boolean fits(NameTable table, int key, String text, int at) {
    boolean exact = true;
    boolean headline = true;
    boolean capitals = true;
    boolean severalWords = false;
    for (int i = 0; i < table.length(key); i++) {
      char name = table.unit(key, i);
      char found = text.charAt(at + i);
      severalWords |= name == ' ';
      capitals &= !Character.isLowerCase(found);
      if (name == found || !Character.isLetter(name)) {
        continue;
      }
      exact = false;
      boolean wordBegins = i == 0 || !Character.isLetterOrDigit(text.charAt(at + i - 1));
      headline &= wordBegins && Character.isUpperCase(found) && i > 0;
    }
    return exact || headline || (capitals && severalWords);
  }
}
