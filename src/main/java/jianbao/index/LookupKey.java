package jianbao.index;

import jianbao.text.CharacterClass;

/**
 * The folded form that a name is looked up by: characters without what stands between them, other
 * words with one space between. 切·格瓦拉 and 切格瓦拉 have one key, so have {@code Innovation, Technology
 * and Industry Bureau} and {@code innovation technology and industry bureau}. Thread-safe.
 */
final class LookupKey {

  private final SearchFolding folding;

  LookupKey(SearchFolding folding) {
    this.folding = folding;
  }

  /** The key of a name; empty if it holds no letter or digit. */
  String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean inWord = false;
    boolean apart = false;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      CharacterClass type = CharacterClass.of(c);
      switch (type) {
        case HAN, KANA, HANGUL -> {
          key.appendCodePoint(folding.fold(c));
          inWord = false;
          apart = false;
        }
        case LATIN, LETTER, DIGIT -> {
          if (inWord && apart) {
            key.append(' ');
          }
          key.appendCodePoint(folding.fold(c));
          inWord = true;
          apart = false;
        }
        default -> apart |= c != '\'' && c != '’';
      }
    }
    return key.toString();
  }
}
