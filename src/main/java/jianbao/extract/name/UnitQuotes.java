package jianbao.extract.name;

/** Tells for each unit of a sentence in which brackets it stands, and what stands around them. */
final class UnitQuotes {

  private UnitQuotes() {}

  /** Fills in the brackets of a sentence. */
  static void read(Units units) {
    int state = 0;
    int before = 0;
    for (int i = 0; i < units.count; i++) {
      int open = units.kind[i] == Units.MARK ? opens(units.form[i]) : 0;
      if (open != 0) {
        state = open;
        before = i > 0 ? units.form[i - 1] : -1;
        units.quote[i] = 0;
        units.beforeQuote[i] = 0;
        continue;
      }
      if (units.kind[i] == Units.MARK && closes(units.form[i]) == state) {
        state = 0;
        before = 0;
      }
      units.quote[i] = state;
      units.beforeQuote[i] = before;
    }
    int behind = 0;
    for (int i = units.count - 1; i >= 0; i--) {
      if (units.kind[i] == Units.MARK && closes(units.form[i]) != 0) {
        behind = i + 1 < units.count ? units.form[i + 1] : -1;
      }
      units.behindQuote[i] = units.quote[i] == 0 ? 0 : behind;
    }
  }

  private static int opens(int form) {
    return switch (form) {
      case '《', '〈' -> 1;
      case '「', '『', '“', '‘' -> 2;
      case '(' -> 3;
      case '【', '[' -> 4;
      default -> 0;
    };
  }

  private static int closes(int form) {
    return switch (form) {
      case '》', '〉' -> 1;
      case '」', '』', '”', '’' -> 2;
      case ')' -> 3;
      case '】', ']' -> 4;
      default -> 0;
    };
  }
}
