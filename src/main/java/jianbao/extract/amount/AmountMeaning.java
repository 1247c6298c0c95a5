package jianbao.extract.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jianbao.document.Amount.Modifier;
import jianbao.extract.grammar.Meaning;
import jianbao.extract.grammar.Parts;
import jianbao.extract.number.Numeral;
import jianbao.text.Span;

/** What the rules and words of the amount grammars mean. Stateless. */
final class AmountMeaning implements Meaning {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = BigDecimal.TEN;

  @Override
  public Set<String> actions() {
    return Set.of(
        "join",
        "range",
        "money",
        "money-half",
        "coins",
        "share",
        "tenths",
        "fraction",
        "fraction-points",
        "half-tenth",
        "cents-of",
        "half-point",
        "fraction-en",
        "short-range",
        "age",
        "age-pair",
        "half",
        "quantity",
        "quantity-half",
        "amount");
  }

  @Override
  public Object word(String name, String value) {
    String symbol = name.endsWith(".en") ? name.substring(0, name.length() - 3) : name;
    return switch (symbol) {
      case "name",
          "prefix",
          "cents-of",
          "yuan",
          "kuai",
          "jiao",
          "cent",
          "sign",
          "cent-sign",
          "dollars" ->
          money(value);
      case "percent" ->
          new Word.Share("%", value.equals("‰") ? new BigDecimal("0.1") : BigDecimal.ONE);
      case "li" -> new Word.Share("%", BigDecimal.ONE);
      case "cheng" -> new Word.Share("%", TENTH);
      case "point" -> new Word.Share("pp", BigDecimal.ONE);
      case "basis" -> new Word.Share("pp", new BigDecimal("0.01"));
      case "quarter-point" -> new Word.Share("pp", new BigDecimal("0.25"));
      case "unit",
          "measure",
          "noun",
          "figure-measure",
          "degree",
          "times",
          "round-measure",
          "fold",
          "old",
          "old-hyphen" ->
          new Word.Measure(value.equals("-") ? "" : value);
      case "before", "after", "after-up", "over", "more" -> new Word.Said(modifier(value));
      case "sign-word" -> new Word.Sign(value.equals("-"));
      case "scale" -> new Word.Scale(Integer.parseInt(value));
      case "third" -> new Word.Part(Integer.parseInt(value));
      case "half-word", "half-en" -> new Word.Fixed(new BigDecimal(value), Modifier.NONE);
      default -> new Word.Plain(value);
    };
  }

  private static Modifier modifier(String label) {
    return Modifier.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Word.Money money(String value) {
    int slash = value.indexOf('/');
    String name = slash < 0 ? value : value.substring(0, slash);
    int parts = slash < 0 ? 0 : Integer.parseInt(value.substring(slash + 1));
    CurrencyReading currency =
        switch (name) {
          case "local" -> CurrencyReading.Open.LOCAL;
          case "dollar" -> CurrencyReading.Open.DOLLAR;
          case "yen" -> CurrencyReading.Open.YEN;
          default -> new CurrencyReading.Named(name);
        };
    return new Word.Money(currency, parts);
  }

  @Override
  public Object combine(String action, Parts parts) {
    return switch (action) {
      case "range" -> range(parts);
      case "money" -> money(parts);
      case "money-half" -> AmountDraft.money(figure(parts).plus(HALF), currency(parts));
      case "coins" -> coins(parts);
      case "share" -> share(parts);
      case "tenths" -> tenths(parts);
      case "fraction" -> fraction(parts);
      case "fraction-points" -> fractionPoints(parts);
      case "cents-of" ->
          AmountDraft.money(figure(parts).times(new BigDecimal("0.01")), currency(parts));
      case "half-point" -> AmountDraft.share(Figure.of(HALF), "pp");
      case "fraction-en" -> fractionInWords(parts);
      case "short-range" -> shortRange(parts);
      case "age" -> AmountDraft.quantity(figure(parts), "years old", List.of());
      case "age-pair" -> agePair(parts);
      case "half-tenth" -> AmountDraft.share(Figure.of(BigDecimal.valueOf(5)), "%");
      case "half" -> half(parts);
      case "quantity" -> quantity(parts, BigDecimal.ZERO);
      case "quantity-half" -> quantity(parts, HALF);
      case "amount" -> amount(parts);
      default -> parts.get(0).value();
    };
  }

  private static Object range(Parts parts) {
    List<AmountDraft> drafts = parts.values(AmountDraft.class);
    if (drafts.size() == 2) {
      return drafts.get(0).to(drafts.get(1));
    }
    List<Numeral> numerals = parts.values(Numeral.class);
    return Figure.range(numerals.get(0), numerals.get(1));
  }

  /** 2 and 3.5 percent: the first number takes the unit of the second. */
  private static AmountDraft shortRange(Parts parts) {
    AmountDraft to = parts.first(AmountDraft.class);
    Figure figure = figure(parts);
    boolean scaled = figure.low().compareTo(to.min()) < 0;
    return scaled ? to.from(figure.low()) : null;
  }

  private static AmountDraft agePair(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    Figure range = Figure.range(numerals.get(0), numerals.get(1));
    return range == null ? null : AmountDraft.quantity(range, "years old", List.of());
  }

  /** Two-thirds, a quarter, to two decimals. */
  private static AmountDraft fractionInWords(Parts parts) {
    Numeral count = parts.first(Numeral.class);
    BigDecimal of = count == null ? BigDecimal.ONE : count.low();
    BigDecimal whole = BigDecimal.valueOf(parts.first(Word.Part.class).of());
    boolean proper = of.signum() > 0 && of.compareTo(whole) < 0;
    return proper ? AmountDraft.share(Figure.of(percent(of, whole)), "%") : null;
  }

  /** The first number or range of the parts, with the scale behind it. */
  private static Figure figure(Parts parts) {
    Figure figure = parts.first(Figure.class);
    figure = figure != null ? figure : Figure.of(parts.first(Numeral.class));
    Word.Scale scale = parts.first(Word.Scale.class);
    figure = scale == null ? figure : figure.scaled(scale.power());
    Word.Sign sign = parts.first(Word.Sign.class);
    return sign != null && sign.negative() ? figure.negated() : figure;
  }

  /** What the parts say for certain, else the first open word. */
  private static CurrencyReading currency(Parts parts) {
    List<Word.Money> words = parts.values(Word.Money.class);
    for (Word.Money word : words) {
      if (word.currency() instanceof CurrencyReading.Named) {
        return word.currency();
      }
    }
    return words.get(0).currency();
  }

  private static AmountDraft money(Parts parts) {
    Figure figure = figure(parts);
    int power = parts.values(Word.Money.class).stream().mapToInt(Word.Money::parts).max().orElse(0);
    Figure whole = power == 0 ? figure : figure.times(BigDecimal.ONE.movePointLeft(power));
    Word.Said said = parts.first(Word.Said.class);
    return AmountDraft.money(said == null ? whole : whole.with(said.modifier()), currency(parts));
  }

  /** 3元5角, 八块五, 7毫5仙: a digit without a unit counts in the next lower one. */
  private static AmountDraft coins(Parts parts) {
    BigDecimal sum = BigDecimal.ZERO;
    int power = 0;
    Numeral open = null;
    for (Parts.Part part : parts.all()) {
      if (part.value() instanceof Numeral numeral) {
        open = numeral;
      } else if (part.value() instanceof Word.Money word && open != null) {
        power = word.parts();
        sum = sum.add(open.low().movePointLeft(power));
        open = null;
      }
    }
    if (open != null) {
      if (open.digits() != 1) {
        return null;
      }
      sum = sum.add(open.low().movePointLeft(power + 1));
    }
    return AmountDraft.money(Figure.of(sum), currency(parts));
  }

  private static AmountDraft share(Parts parts) {
    Word.Share word = parts.first(Word.Share.class);
    Figure figure = figure(parts);
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

  /** Of three parts two (三分之二), to two decimals. */
  private static AmountDraft fraction(Parts parts) {
    List<Numeral> numerals = parts.values(Numeral.class);
    BigDecimal whole = numerals.get(0).low();
    BigDecimal part = numerals.get(1).low();
    if (whole.signum() <= 0) {
      return null;
    }
    return AmountDraft.share(Figure.of(percent(part, whole)), "%");
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

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    BigDecimal percent =
        part.multiply(HUNDRED)
            .divide(whole, new MathContext(30))
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return percent.scale() < 0 ? percent.setScale(0) : percent;
  }

  private static AmountDraft half(Parts parts) {
    Word.Fixed fixed = parts.first(Word.Fixed.class);
    return AmountDraft.share(Figure.of(fixed.percent()).with(fixed.modifier()), "%");
  }

  private static AmountDraft quantity(Parts parts, BigDecimal more) {
    Figure figure = more.signum() == 0 ? figure(parts) : figure(parts).plus(more);
    Word.Said said = parts.first(Word.Said.class);
    if (said != null) {
      figure = figure.with(said.modifier());
    }
    List<Span> unit = new ArrayList<>();
    String name = "";
    for (Parts.Part part : parts.all()) {
      if (part.value() instanceof Word.Measure measure) {
        unit.add(part.span());
        name = measure.name();
      } else if (part.symbol().equals("scale-word")) {
        unit.add(part.span());
      }
    }
    return AmountDraft.quantity(figure, name, unit);
  }

  /** An amount with what the words around it say; a bound counts for more than "about". */
  private static AmountDraft amount(Parts parts) {
    AmountDraft draft = parts.first(AmountDraft.class);
    for (Word.Said said : parts.values(Word.Said.class)) {
      if (said.modifier() != Modifier.NONE
          && (draft.modifier() == Modifier.NONE || draft.modifier() == Modifier.ABOUT)) {
        draft = draft.with(said.modifier());
      }
    }
    return draft;
  }
}
