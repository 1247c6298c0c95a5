package jianbao.extract.amount;

/** Which currency a word names. Not to know is a value, too: 元 and $ are that of the place. */
sealed interface CurrencyReading {

  /**
   * A currency that the word itself names.
   *
   * @param code its ISO 4217 code
   */
  record Named(String code) implements CurrencyReading {}

  /** A currency that the place decides. */
  enum Open implements CurrencyReading {
    /** 元, 蚊: that of the place. */
    LOCAL,
    /** $, dollars: that of the place if it is a dollar, else US dollars. */
    DOLLAR,
    /** ¥: yuan or yen. */
    YEN
  }
}
