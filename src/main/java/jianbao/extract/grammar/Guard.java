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

  /**
   * A word or number of a symbol, with or without a space between; before an expression it is
   * looked for up to the longest word's length.
   */
  record Word(int symbol) implements Guard {
    @Override
    public boolean endsAt(Chart chart, int at) {
      boolean spaced = at > 0 && chart.charAt(at - 1) == ' ';
      return chart.wordEndsAt(symbol, spaced ? at - 1 : at);
    }

    @Override
    public boolean beginsAt(Chart chart, int at) {
      boolean spaced = at < chart.length() && chart.charAt(at) == ' ';
      return chart.wordBeginsAt(symbol, spaced ? at + 1 : at);
    }
  }

  /** A word of the segmenter that goes on across the border: 后天 in 随后|天花 is no word. */
  record Joint() implements Guard {
    @Override
    public boolean endsAt(Chart chart, int at) {
      return chart.isInWord(at);
    }

    @Override
    public boolean beginsAt(Chart chart, int at) {
      return chart.isInWord(at);
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
    /** The end of a clause: neither a letter, a digit nor a Han character. */
    STOP {
      @Override
      boolean accepts(char c) {
        return !DIGIT.accepts(c) && !LETTER.accepts(c) && !HAN.accepts(c);
      }

      @Override
      public boolean beginsAt(Chart chart, int at) {
        return at >= chart.length() || super.beginsAt(chart, at);
      }

      @Override
      public boolean endsAt(Chart chart, int at) {
        return at == 0 || super.endsAt(chart, at);
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
