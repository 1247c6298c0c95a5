package jianbao.extract.name;

import jianbao.text.Span;

/**
 * What a stretch of Chinese characters could be as the name of a person, apart from which
 * characters they are: whether it begins with a surname, how many of its characters foreign names
 * are written with, how long it is. So what is learned of 陈 holds for 扈. Immutable and thread-safe.
 */
final class PersonParts {

  private static final int SURNAMES = NameLexicon.SURNAME | NameLexicon.SURNAME_WORD;
  private static final int LONGEST = 7;

  private final NameLexicon lexicon;

  PersonParts(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A number that is the same for names made alike. */
  int of(String view, Span span) {
    char first = view.charAt(span.begin());
    int surname = lexicon.classes(first) & SURNAMES;
    if (span.length() > 1 && lexicon.isCompound(first, view.charAt(span.begin() + 1))) {
      surname |= NameLexicon.COMPOUND;
    }
    return (surname * 4 + foreign(view, span)) * 8 + Math.min(span.length(), LONGEST);
  }

  /** How many characters are of foreign names: 0 none, 1 less than half, 2 more, 3 all. */
  private int foreign(String view, Span span) {
    int count = 0;
    for (int at = span.begin(); at < span.end(); at++) {
      char c = view.charAt(at);
      count += c == '·' || (lexicon.classes(c) & NameLexicon.TRANSLITERATION) != 0 ? 1 : 0;
    }
    if (count == span.length()) {
      return 3;
    }
    return count * 2 >= span.length() ? 2 : count > 0 ? 1 : 0;
  }
}
