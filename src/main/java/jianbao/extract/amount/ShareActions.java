package jianbao.extract.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.extract.grammar.Action;
import jianbao.extract.grammar.Parts;
import jianbao.extract.number.Numeral;

/** What rules of percentages, fractions and points mean. Stateless. */
final class ShareActions {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Quotients that end within so many digits stay exact; the others get two decimals. */
  private static final int MOST_DIGITS = 8;

  private ShareActions() {}

  static Map<String, Action> all() {
    Map<String, Action> actions = new HashMap<>();
    actions.put("share", ShareActions::share);
    actions.put("tenths", ShareActions::tenths);
    actions.put("half-tenth", parts -> percent(BigDecimal.valueOf(5)));
    actions.put("discount", ShareActions::discount);
    actions.put("fraction", ShareActions::fraction);
    actions.put("slashed", ShareActions::slashed);
    actions.put("fraction-points", ShareActions::fractionPoints);
    actions.put("fraction-en", ShareActions::fractionInWords);
    actions.put("half-point", parts -> AmountDraft.share(Figure.of(new BigDecimal("0.5")), "pp"));
    actions.put("half", ShareActions::half);
    actions.put("half-points", ShareActions::halfPoints);
    return actions;
  }

  private static AmountDraft percent(BigDecimal value) {
    return AmountDraft.share(Figure.of(value), "%");
  }

  private static AmountDraft share(Parts parts) {
    Word.Share word = parts.first(Word.Share.class);
    Figure figure = Figure.of(parts);
    Word.Said said = parts.first(Word.Said.class);
    if (said != null) {
      figure = figure.with(said.modifier());
    }
    if (word == null) {
      return AmountDraft.share(figure, "%");
    }
    boolean one = word.factor().compareTo(BigDecimal.ONE) == 0;
    return AmountDraft.share(one ? figure : figure.times(word.factor()), word.unit());
  }

  /** 三成五, 两成半: tenths and hundredths. */
  private static AmountDraft tenths(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    BigDecimal rest = numerals.size() > 1 ? numerals.get(1).low() : BigDecimal.valueOf(5);
    return AmountDraft.share(Figure.of(numerals.get(0)).times(BigDecimal.TEN).plus(rest), "%");
  }

  /** 八折 is 80%, 七五折 and 75折 75%: what is paid. */
  private static AmountDraft discount(Parts parts) {
    BigDecimal tenths = Figure.of(parts).low();
    boolean two = tenths.compareTo(BigDecimal.TEN) >= 0;
    boolean known = tenths.signum() > 0 && tenths.compareTo(HUNDRED) < 0;
    return known ? percent(two ? tenths : tenths.multiply(BigDecimal.TEN)) : null;
  }

  /** 2/3. */
  private static AmountDraft slashed(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    BigDecimal whole = numerals.get(1).low();
    boolean proper = numerals.get(0).low().compareTo(whole) < 0;
    return proper ? percent(quotient(numerals.get(0).low(), whole)) : null;
  }

  /** Of three parts two (三分之二). */
  private static AmountDraft fraction(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    BigDecimal whole = numerals.get(0).low();
    return whole.signum() <= 0 ? null : percent(quotient(numerals.get(1).low(), whole));
  }

  /** Two-thirds, a quarter. */
  private static AmountDraft fractionInWords(Parts parts) {
    Numeral count = parts.first(Numeral.class);
    BigDecimal of = count == null ? BigDecimal.ONE : count.low();
    BigDecimal whole = BigDecimal.valueOf(parts.first(Word.Part.class).of());
    boolean proper = of.signum() > 0 && of.compareTo(whole) < 0;
    return proper ? percent(quotient(of, whole)) : null;
  }

  /** 四分之一个百分点. */
  private static AmountDraft fractionPoints(Parts parts) {
    AmountDraft fraction = fraction(parts);
    if (fraction == null) {
      return null;
    }
    BigDecimal points = fraction.min().movePointLeft(2);
    return AmountDraft.share(Figure.of(points), parts.first(Word.Share.class).unit());
  }

  /** 四分一厘: a quarter of one point. */
  private static AmountDraft halfPoints(Parts parts) {
    BigDecimal points = parts.first(Word.Fixed.class).percent().movePointLeft(2);
    return AmountDraft.share(Figure.of(points), parts.first(Word.Share.class).unit());
  }

  private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    BigDecimal exact =
        part.multiply(HUNDRED).divide(whole, new MathContext(30)).stripTrailingZeros();
    BigDecimal percent =
        exact.precision() <= MOST_DIGITS
            ? exact
            : exact.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return percent.scale() < 0 ? percent.setScale(0) : percent;
  }

  private static AmountDraft half(Parts parts) {
    Word.Fixed fixed = parts.first(Word.Fixed.class);
    return AmountDraft.share(Figure.of(fixed.percent()).with(fixed.modifier()), "%");
  }
}
