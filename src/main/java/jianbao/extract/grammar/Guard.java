package jianbao.extract.grammar;

/** Something that must not stand beside an expression. */
sealed interface Guard {

  /** Whether it stands right before {@code at}. */
  boolean endsAt(Chart chart, int at);

  /** Whether it stands right behind {@code at}. */
  boolean beginsAt(Chart chart, int at);

  /** Certain characters. */
  record Literal(String text) implements Guard {
    @Override
    public boolean endsAt(Chart chart, int at) {
      return at >= text.length() && chart.regionMatches(at - text.length(), text);
    }

    @Override
    public boolean beginsAt(Chart chart, int at) {
      return chart.regionMatches(at, text);
    }
  }

  /** A word of a symbol; before an expression it is looked for up to the longest word's length. */
  record Word(int symbol) implements Guard {
    @Override
    public boolean endsAt(Chart chart, int at) {
      return chart.wordEndsAt(symbol, at);
    }

    @Override
    public boolean beginsAt(Chart chart, int at) {
      return chart.wordBeginsAt(symbol, at);
    }
  }

  /** A kind of characters. */
  enum Kind implements Guard {
    DIGIT {
      @Override
      boolean accepts(char c) {
        return c >= '0' && c <= '9';
      }
    },
    LETTER {
      @Override
      boolean accepts(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      }
    },
    HAN {
      @Override
      boolean accepts(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
      }
    };

    abstract boolean accepts(char c);

    @Override
    public boolean endsAt(Chart chart, int at) {
      return at > 0 && accepts(chart.charAt(at - 1));
    }

    @Override
    public boolean beginsAt(Chart chart, int at) {
      return at < chart.length() && accepts(chart.charAt(at));
    }
  }
}
