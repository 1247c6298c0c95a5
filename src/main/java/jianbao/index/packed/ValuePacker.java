package jianbao.index.packed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonNull;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;

/**
 * The values of amounts and dates in bytes. Days count from the day before them in the article, and
 * the first and last day are left out where the TIMEX3 value says them. Keeps the state of one
 * article; not thread-safe.
 */
final class ValuePacker {

  private static final List<String> CURRENCIES =
      List.of("HKD", "CNY", "USD", "TWD", "MOP", "EUR", "GBP", "JPY", "KRW", "AUD", "CAD", "SGD");
  private static final List<String> MODIFIERS =
      List.of("", "about", "more-than", "less-than", "at-least", "at-most");

  private static final int HAS_MIN = 1;
  private static final int HAS_MAX = 2;
  private static final int SAME = 4;
  private static final int MODIFIER_SHIFT = 3;

  private static final int LONGEST_NUMBER = 61;

  /** No scale that a number of the output has. */
  private static final int AS_TEXT = 1 << 20;

  private static final int OTHER = 0;
  private static final int DAY = 1;
  private static final int MONTH = 2;
  private static final int YEAR = 3;
  private static final int KIND_BITS = 2;
  private static final int DAYS_SAID = 1 << KIND_BITS;

  private final JsonPacker json;
  private int day;

  /**
   * A packer for one article.
   *
   * @param json packs what has no form of its own
   * @param published the day of publication, which the first date is counted from
   */
  ValuePacker(JsonPacker json, Optional<String> published) {
    this.json = json;
    this.day = published.flatMap(ValuePacker::firstDay).orElse(0);
  }

  /** Writes {@code min, max, currency or unit, modifier}. */
  void writeAmount(JsonObject mention, String unit, String surface, Bytes out)
      throws UnpackableException {
    Optional<BigDecimal> min = number(mention, "min");
    Optional<BigDecimal> max = number(mention, "max");
    int modifier = MODIFIERS.indexOf(mention.string("modifier").orElse(""));
    if (modifier < 0) {
      throw new UnpackableException("modifier");
    }
    boolean same = min.isPresent() && min.equals(max);
    out.add(
        (min.isPresent() ? HAS_MIN : 0)
            | (max.isPresent() ? HAS_MAX : 0)
            | (same ? SAME : 0)
            | modifier << MODIFIER_SHIFT);
    if (min.isPresent()) {
      writeNumber(min.get(), out);
    }
    if (max.isPresent() && !same) {
      writeNumber(max.get(), out);
    }
    writeUnit(mention.string(unit), surface, out);
  }

  /** Reads what {@link #writeAmount} wrote, in the order of the output. */
  void readAmount(
      ByteInput in, String unit, String surface, java.util.Map<String, JsonValue> members) {
    int flags = in.next();
    Optional<BigDecimal> min = Optional.empty();
    Optional<BigDecimal> max = Optional.empty();
    if ((flags & HAS_MIN) != 0) {
      min = Optional.of(readNumber(in));
    }
    if ((flags & HAS_MAX) != 0) {
      max = (flags & SAME) != 0 ? min : Optional.of(readNumber(in));
    }
    members.put("min", min.<JsonValue>map(JsonNumber::new).orElseGet(JsonNull::new));
    members.put("max", max.<JsonValue>map(JsonNumber::new).orElseGet(JsonNull::new));
    members.put(unit, string(readUnit(in, surface)));
    String modifier = MODIFIERS.get(flags >>> MODIFIER_SHIFT);
    members.put("modifier", string(Optional.of(modifier).filter(m -> !m.isEmpty())));
  }

  /** Writes {@code timex, from, to}. */
  void writeTime(JsonObject mention, Bytes out) throws UnpackableException {
    String timex = mention.string("timex").orElseThrow(() -> new UnpackableException("timex"));
    Optional<String> from = mention.string("from");
    Optional<String> to = mention.string("to");
    boolean said = !from.equals(first(timex)) || !to.equals(last(timex));
    int extra = said ? DAYS_SAID : 0;
    Optional<Integer> first = isCalendar(timex) ? firstDay(timex) : Optional.empty();
    if (first.isPresent()) {
      LocalDate before = LocalDate.ofEpochDay(day);
      LocalDate date = LocalDate.ofEpochDay(first.get());
      int parts = timex.length() == 10 ? DAY : timex.length() == 7 ? MONTH : YEAR;
      out.add(parts | extra);
      out.addSigned(
          switch (parts) {
            case DAY -> first.get() - day;
            case MONTH -> months(date) - months(before);
            default -> date.getYear() - before.getYear();
          });
      day = first.get();
    } else {
      out.add(OTHER | extra);
      json.text(timex, out);
    }
    if (said) {
      json.text(from.orElse(""), out);
      json.text(to.orElse(""), out);
    }
  }

  /** Reads what {@link #writeTime} wrote, in the order of the output. */
  void readTime(ByteInput in, java.util.Map<String, JsonValue> members) {
    int flags = in.next();
    String timex;
    if ((flags & DAYS_SAID - 1) == OTHER) {
      timex = json.text(in);
    } else {
      int difference = in.signed();
      LocalDate before = LocalDate.ofEpochDay(day);
      switch (flags & DAYS_SAID - 1) {
        case DAY -> {
          day += difference;
          timex = LocalDate.ofEpochDay(day).toString();
        }
        case MONTH -> {
          YearMonth month =
              YearMonth.of(before.getYear(), before.getMonth()).plusMonths(difference);
          day = (int) month.atDay(1).toEpochDay();
          timex = month.toString();
        }
        default -> {
          int year = before.getYear() + difference;
          day = (int) LocalDate.of(year, 1, 1).toEpochDay();
          timex = LocalDate.ofEpochDay(day).toString().substring(0, 4);
        }
      }
    }
    boolean said = (flags & DAYS_SAID) != 0;
    Optional<String> from = said ? Optional.of(json.text(in)) : first(timex);
    Optional<String> to = said ? Optional.of(json.text(in)) : last(timex);
    members.put("timex", new JsonString(timex));
    members.put("from", string(from.filter(text -> !text.isEmpty())));
    members.put("to", string(to.filter(text -> !text.isEmpty())));
  }

  private static Optional<BigDecimal> number(JsonObject mention, String name)
      throws UnpackableException {
    Optional<JsonValue> value = mention.get(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof JsonNumber number) {
      return Optional.of(number.value());
    }
    throw new UnpackableException(name);
  }

  /** The digits without the zeros behind them, and where the point stands. */
  private void writeNumber(BigDecimal number, Bytes out) throws UnpackableException {
    BigDecimal digits = number;
    if (number.scale() == 0 && number.signum() != 0) {
      digits = number.stripTrailingZeros();
    } else if (number.scale() < 0) {
      throw new UnpackableException("number with an exponent");
    }
    if (digits.unscaledValue().bitLength() > LONGEST_NUMBER) {
      out.addSigned(AS_TEXT);
      json.text(number.toString(), out);
      return;
    }
    long value = digits.unscaledValue().longValueExact();
    out.addSigned(digits.scale());
    out.addNumber((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  private BigDecimal readNumber(ByteInput in) {
    int scale = in.signed();
    if (scale == AS_TEXT) {
      return new BigDecimal(json.text(in));
    }
    long code = in.longNumber();
    BigDecimal number = BigDecimal.valueOf((code >>> 1) ^ -(code & 1), scale);
    return scale < 0 ? number.setScale(0) : number;
  }

  /** 0 for none, then currencies, then the number of characters at the end of the surface. */
  private void writeUnit(Optional<String> unit, String surface, Bytes out) {
    if (unit.isEmpty()) {
      out.addNumber(0);
    } else if (CURRENCIES.contains(unit.get())) {
      out.addNumber(1 + CURRENCIES.indexOf(unit.get()));
    } else if (!unit.get().isEmpty() && surface.endsWith(unit.get())) {
      out.addNumber(2L + CURRENCIES.size() + unit.get().length());
    } else {
      out.addNumber(1L + CURRENCIES.size());
      json.text(unit.get(), out);
    }
  }

  private Optional<String> readUnit(ByteInput in, String surface) {
    int code = in.number();
    if (code == 0) {
      return Optional.empty();
    }
    if (code <= CURRENCIES.size()) {
      return Optional.of(CURRENCIES.get(code - 1));
    }
    int length = code - CURRENCIES.size() - 2;
    return Optional.of(length < 0 ? json.text(in) : surface.substring(surface.length() - length));
  }

  private static boolean isCalendar(String timex) {
    int length = timex.length();
    if (length != 4 && length != 7 && length != 10) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = timex.charAt(i);
      boolean isDash = i == 4 || i == 7;
      if (isDash ? c != '-' : (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> first(String timex) {
    return days(timex, true);
  }

  private static Optional<String> last(String timex) {
    return days(timex, false);
  }

  /** The first or last day that a plain TIMEX3 value covers. */
  private static Optional<String> days(String timex, boolean first) {
    int slash = timex.indexOf('/');
    String one = slash < 0 ? timex : first ? timex.substring(0, slash) : timex.substring(slash + 1);
    if (!isCalendar(one)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (one.length()) {
            case 4 -> one + (first ? "-01-01" : "-12-31");
            case 7 -> first ? one + "-01" : lastOf(one);
            default -> one;
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String lastOf(String month) {
    YearMonth parsed = YearMonth.of(number(month, 0, 4), number(month, 5, 7));
    return month + "-" + parsed.lengthOfMonth();
  }

  private static Optional<Integer> firstDay(String date) {
    Optional<String> first = first(date);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String day = first.get();
    try {
      return Optional.of(
          (int)
              LocalDate.of(number(day, 0, 4), number(day, 5, 7), number(day, 8, 10)).toEpochDay());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  private static int months(LocalDate date) {
    return date.getYear() * 12 + date.getMonthValue();
  }

  private static JsonValue string(Optional<String> text) {
    return text.<JsonValue>map(JsonString::new).orElseGet(JsonNull::new);
  }
}
