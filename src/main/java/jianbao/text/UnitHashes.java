package jianbao.text;

/**
 * Goes through the units of a text, which are single Han characters and words of letters or digits
 * in small letters, and hashes each. Not thread-safe.
 */
final class UnitHashes {

  private final CharSequence text;
  private int at;
  private long hash;

  UnitHashes(CharSequence text) {
    this.text = text;
  }

  /**
   * Goes to the next unit.
   *
   * @return whether there is one
   */
  boolean next() {
    while (at < text.length()) {
      int c = Character.codePointAt(text, at);
      CharacterClass kind = CharacterClass.of(c);
      at += Character.charCount(c);
      switch (kind) {
        case HAN, KANA, HANGUL -> {
          hash = mix(c);
          return true;
        }
        case LATIN, LETTER, DIGIT -> {
          hash = mix(word(c));
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The hash of the unit. */
  long hash() {
    return hash;
  }

  private long word(int first) {
    long word = Character.toLowerCase(first);
    while (at < text.length()) {
      int c = Character.codePointAt(text, at);
      switch (CharacterClass.of(c)) {
        case LATIN, LETTER, DIGIT -> {
          word = word * 1_000_003 + Character.toLowerCase(c);
          at += Character.charCount(c);
        }
        default -> {
          return word;
        }
      }
    }
    return word;
  }

  /** Spreads bits, as in SplitMix64 (Steele, Lea and Flood, 2014). */
  static long mix(long value) {
    long mixed = value + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
