package jianbao.extract.number;

import java.math.BigDecimal;
import java.util.List;
import jianbao.document.Amount.Modifier;
import jianbao.extract.number.Numeral.Form;
import jianbao.extract.number.NumeralTable.Entry;
import jianbao.extract.number.NumeralTable.Role;

/**
 * Reads numbers in Arabic digits, in Han numerals and in both mixed. Not thread-safe: it keeps the
 * number that it is working on.
 *
 * <p>A Han number is a sum of sections (万, 亿, 兆), each a sum of units (十, 百, 千). A section sign
 * right behind another multiplies (三千万亿). A digit at the very end counts in the next lower unit (万二
 * is 12,000), unless 零 stands before it.
 */
final class HanNumerals {

  /** Longer runs are codes or drawings, not numbers; it also bounds the time. */
  private static final int LONGEST = 40;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int NO_POWER = 99;

  private enum Last {
    START,
    DIGITS,
    UNIT,
    SECTION
  }

  private final NumeralTable table;

  private char[] text;
  private int limit;
  private int at;
  private Last last;
  private boolean arabic;
  private boolean han;
  private boolean bare;
  private boolean single;
  private boolean zero;
  private int digits;
  private int unitPower;
  private int tailUnit;
  private int units;
  private int sectionPower;
  private Modifier modifier;
  private BigDecimal total;
  private BigDecimal section;
  private BigDecimal low;
  private BigDecimal high;

  /** By how much the most exceeds the least in {@code total}. */
  private BigDecimal totalSpread;

  /** By how much the most exceeds the least in {@code section}. */
  private BigDecimal spread;

  HanNumerals(NumeralTable table) {
    this.table = table;
  }

  /**
   * Adds the readings of the number at a place: the longest, and shorter ones where its end is in
   * doubt.
   */
  void read(char[] source, int begin, int end, List<Numeral> readings) {
    text = source;
    limit = end;
    at = begin;
    last = Last.START;
    arabic = false;
    han = false;
    bare = false;
    single = false;
    zero = false;
    digits = 0;
    unitPower = NO_POWER;
    tailUnit = 0;
    units = 0;
    sectionPower = NO_POWER;
    modifier = Modifier.NONE;
    total = BigDecimal.ZERO;
    section = BigDecimal.ZERO;
    low = null;
    high = null;
    spread = BigDecimal.ZERO;
    totalSpread = BigDecimal.ZERO;
    boolean more = true;
    while (more && at < limit && at - begin < LONGEST) {
      more = step(readings);
    }
    if (last != Last.START && at > begin) {
      emit(readings);
    }
  }

  private boolean step(List<Numeral> readings) {
    char c = text[at];
    if (c >= '0' && c <= '9') {
      return (last == Last.START || last == Last.SECTION || (last == Last.UNIT && arabic))
          && arabicDigits(readings);
    }
    Entry entry = table.han(c);
    return switch (entry.role()) {
      case DIGIT -> last != Last.DIGITS && hanDigits(readings);
      case FORMAL_DIGIT -> last != Last.DIGITS && formalDigit(entry.value());
      case TENS -> tens(entry.value());
      case UNIT -> unit(entry.value());
      case SECTION -> section(entry.value());
      case SOME -> suffixed(c) ? vague(c, readings) : some(Modifier.MORE_THAN);
      case AT_LEAST -> some(Modifier.AT_LEAST);
      case HALF -> half(readings);
      case MORE, ABOUT -> vague(c, readings);
      case POINT -> point(readings);
      default -> false;
    };
  }

  // --- digits

  private boolean arabicDigits(List<Numeral> readings) {
    int from = at;
    while (at < limit && isDigit(text[at])) {
      at++;
    }
    int whole = at - from;
    if (whole <= 3) {
      while (at + 3 < limit
          && (text[at] == ','
              || (isThinSpace(text[at]) && at - from <= LONGEST)
              || (text[at] == ' ' && at - from == whole))
          && isDigit(text[at + 1])
          && isDigit(text[at + 2])
          && isDigit(text[at + 3])
          && !(at + 4 < limit && isDigit(text[at + 4]))) {
        at += 4;
      }
    }
    boolean grouped = at - from > whole;
    if (at + 1 < limit && text[at] == '.' && isDigit(text[at + 1])) {
      if (last == Last.START && whole <= 4 && !grouped) {
        BigDecimal part = decimal(from, at);
        readings.add(new Numeral(at, part, part, Modifier.NONE, Form.PART, 0, 0, whole));
      }
      at++;
      while (at < limit && isDigit(text[at])) {
        at++;
      }
    }
    if (at - from > LONGEST) {
      at = from;
      return false;
    }
    low = decimal(from, at);
    high = low;
    digits = last == Last.START && !grouped ? whole : 0;
    single = whole == 1 && at - from == 1;
    arabic = true;
    last = Last.DIGITS;
    return true;
  }

  private BigDecimal decimal(int from, int to) {
    long value = 0;
    int scale = 0;
    int count = 0;
    boolean fraction = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c == '.') {
        fraction = true;
      } else if (isDigit(c)) {
        value = value * 10 + (c - '0');
        count += value > 0 ? 1 : 0;
        scale += fraction ? 1 : 0;
      }
    }
    if (count > 18) {
      return new BigDecimal(new String(text, from, to - from).replaceAll("[^0-9.]", ""));
    }
    return BigDecimal.valueOf(value, scale);
  }

  private boolean hanDigits(List<Numeral> readings) {
    int from = at;
    int run = 0;
    while (from + run < limit
        && run < LONGEST
        && table.han(text[from + run]).role() == Role.DIGIT) {
      run++;
    }
    if (last == Last.START) {
      han = true;
      firstDigits(from, run, readings);
      return true;
    }
    int zeros = 0;
    while (zeros < run && value(from + zeros) == 0) {
      zeros++;
    }
    zero |= zeros > 0;
    int left = run - zeros;
    if (left == 0 && !isUnit(from + run)) {
      at = from;
      return false;
    }
    if (left > 2 || (left == 2 && !isPair(from + zeros))) {
      return false;
    }
    at = from + run;
    if (left > 0) {
      low = BigDecimal.valueOf(value(from + zeros));
      high = BigDecimal.valueOf(value(from + run - 1));
      single = left == 1;
      last = Last.DIGITS;
    }
    return true;
  }

  private void firstDigits(int from, int run, List<Numeral> readings) {
    at = from + run;
    last = Last.DIGITS;
    if (run == 1) {
      low = BigDecimal.valueOf(value(from));
      high = low;
      single = true;
      digits = 1;
      if (isEnumeration(at)) {
        emit(readings);
        high = BigDecimal.valueOf(value(at + 1));
        single = false;
        digits = 0;
        at += 2;
      }
      return;
    }
    long number = 0;
    for (int i = from; i < at; i++) {
      number = run <= 18 ? number * 10 + value(i) : 0;
    }
    low = BigDecimal.valueOf(number);
    high = low;
    digits = run;
    if (run == 2 && isPair(from)) {
      if (!isUnit(at)) {
        emit(readings);
      }
      low = BigDecimal.valueOf(value(from));
      high = BigDecimal.valueOf(value(from + 1));
      digits = 0;
    }
  }

  /** Whether 、 and the next higher digit follow: 七、八百. */
  private boolean isEnumeration(int place) {
    return place + 1 < limit
        && text[place] == '、'
        && table.han(text[place + 1]).role() == Role.DIGIT
        && value(place + 1) == value(place - 1) + 1
        && isUnit(place + 2);
  }

  /** 七八, and 三五, which means the same kind of thing. */
  private boolean isPair(int place) {
    int first = value(place);
    int second = value(place + 1);
    return first > 0 && (second == first + 1 || (first == 3 && second == 5));
  }

  private boolean formalDigit(int value) {
    boolean formal =
        isUnit(at + 1) || (last == Last.UNIT && at > 0 && "拾佰仟".indexOf(text[at - 1]) >= 0);
    if (!formal) {
      return false;
    }
    low = BigDecimal.valueOf(value);
    high = low;
    single = true;
    han = true;
    last = Last.DIGITS;
    at++;
    return true;
  }

  // --- units

  private boolean tens(int value) {
    if (last == Last.DIGITS || unitPower <= 1) {
      return false;
    }
    section = section.add(BigDecimal.valueOf(value));
    unitPower = 1;
    han = true;
    last = Last.UNIT;
    at++;
    return true;
  }

  private boolean unit(int power) {
    if (power >= unitPower || (arabic && isMeasured(at + 1))) {
      return false;
    }
    if (last != Last.DIGITS) {
      boolean implied = last == Last.START || (power == 1 && last == Last.UNIT);
      if (!implied) {
        return false;
      }
      bare |= last == Last.START && power > 1;
      low = BigDecimal.ONE;
      high = low;
    }
    add(power);
    units++;
    unitPower = power;
    digits = 0;
    han = true;
    last = Last.UNIT;
    at++;
    return true;
  }

  private void add(int power) {
    section = plus(section, low.scaleByPowerOfTen(power));
    spread = plus(spread, high.subtract(low).scaleByPowerOfTen(power));
    low = null;
    high = null;
  }

  private boolean section(int power) {
    if (arabic && power == 12 && isMeasured(at + 1)) {
      return false;
    }
    if (last == Last.SECTION) {
      if (power <= sectionPower) {
        return false;
      }
      total = total.scaleByPowerOfTen(power);
      totalSpread = totalSpread.scaleByPowerOfTen(power);
    } else {
      if (last == Last.START) {
        bare = true;
        low = BigDecimal.ONE;
        high = low;
      }
      if (low != null) {
        add(0);
      }
      if (sectionPower != NO_POWER && power >= sectionPower) {
        section = section.add(total);
        spread = spread.add(totalSpread);
        total = BigDecimal.ZERO;
        totalSpread = BigDecimal.ZERO;
      }
      total = plus(total, section.scaleByPowerOfTen(power));
      totalSpread = plus(totalSpread, spread.scaleByPowerOfTen(power));
      section = BigDecimal.ZERO;
      spread = BigDecimal.ZERO;
    }
    tailUnit = last == Last.UNIT ? unitPower : last == Last.SECTION ? tailUnit + sectionPower : 0;
    units++;
    sectionPower = power;
    unitPower = NO_POWER;
    digits = 0;
    han = true;
    last = Last.SECTION;
    at++;
    return true;
  }

  // --- what is not exact

  /** 数百, 几十万, 上千: a round unit with nothing but a modifier before it. */
  private boolean some(Modifier said) {
    if (last != Last.START || !isUnit(at + 1) || (said == Modifier.AT_LEAST && isTen(at + 1))) {
      return false;
    }
    low = BigDecimal.ONE;
    high = low;
    modifier = said;
    han = true;
    last = Last.DIGITS;
    at++;
    return true;
  }

  private boolean suffixed(char c) {
    return last == Last.UNIT && modifier == Modifier.NONE && table.suffix(c).role() == Role.MORE;
  }

  /** 十多, 3万余, 二十几, 十来: the number is exceeded, or about right. */
  private boolean vague(char c, List<Numeral> readings) {
    boolean round =
        last == Last.UNIT || last == Last.SECTION || (last == Last.DIGITS && arabic && isRound());
    boolean about = table.suffix(c).role() == Role.ABOUT;
    boolean again = !about && modifier != Modifier.ABOUT; // 数十多, 上百余
    if (!round || (modifier != Modifier.NONE && !again)) {
      return false;
    }
    emit(readings);
    modifier = about ? Modifier.ABOUT : Modifier.MORE_THAN;
    at++;
    digits = 0;
    return at < limit && table.han(text[at]).role() == Role.SECTION;
  }

  private boolean isRound() {
    return low.scale() > 0
        ? sectionPower != NO_POWER
        : low.remainder(BigDecimal.TEN).signum() == 0 && low.signum() > 0;
  }

  private boolean half(List<Numeral> readings) {
    if (last == Last.START && isUnit(at + 1) && !isTen(at + 1)) {
      low = HALF;
      high = HALF;
      han = true;
      last = Last.DIGITS;
      at++;
      return true;
    }
    if (last == Last.SECTION && !bare) {
      emit(readings);
      total = total.add(HALF.scaleByPowerOfTen(sectionPower));
      at++;
    }
    return false;
  }

  /** 十二点五; behind a section only where 零 says that all digits are there: 十万零五十六点三. */
  private boolean point(List<Numeral> readings) {
    boolean whole = sectionPower == NO_POWER || zero;
    if (last == Last.START || last == Last.SECTION || !whole || arabic || bare) {
      return false;
    }
    return fraction(readings);
  }

  private boolean fraction(List<Numeral> readings) {
    int from = at + 1;
    int run = 0;
    while (from + run < limit && run < 12 && isFractionDigit(table.han(text[from + run]).role())) {
      run++;
    }
    Role next = from + run < limit ? table.han(text[from + run]).role() : Role.NONE;
    if (run == 0 || next == Role.UNIT || next == Role.TENS) {
      return false;
    }
    emit(readings);
    long number = 0;
    for (int i = from; i < from + run; i++) {
      number = number * 10 + value(i);
    }
    BigDecimal before = section.add(low == null ? BigDecimal.ZERO : low);
    low = before.add(BigDecimal.valueOf(number, run));
    high = low;
    section = BigDecimal.ZERO;
    digits = 0;
    single = false;
    last = Last.DIGITS;
    at = from + run;
    return true;
  }

  // --- the end

  private void emit(List<Numeral> readings) {
    int power = low == null ? 0 : trailingPower();
    BigDecimal least = plus(total, section);
    BigDecimal most = plus(least, plus(spread, totalSpread));
    if (low != null) {
      least = plus(least, power == 0 ? low : low.scaleByPowerOfTen(power));
      most = plus(most, power == 0 ? high : high.scaleByPowerOfTen(power));
    }
    int section = last == Last.SECTION ? sectionPower : 0;
    readings.add(
        new Numeral(at, plain(least), plain(most), modifier, form(), tail(), section, digits));
  }

  /** The power of ten that a last digit counts in: 3 in 万二, 0 in 一百零二 and 1万1207. */
  private int trailingPower() {
    if (!single || zero || last != Last.DIGITS || modifier != Modifier.NONE) {
      return 0;
    }
    if (unitPower != NO_POWER) {
      return unitPower > 1 ? unitPower - 1 : 0;
    }
    return sectionPower != NO_POWER ? sectionPower - 1 : 0;
  }

  /** The power of ten of the units at the end: 7 in 三千万. */
  private int tail() {
    return switch (last) {
      case UNIT -> unitPower > 1 ? unitPower : 0;
      case SECTION -> sectionPower + tailUnit;
      default -> 0;
    };
  }

  private Form form() {
    if (bare && units == 1 && last != Last.DIGITS && modifier == Modifier.NONE) {
      return Form.BARE;
    }
    if (arabic) {
      return han ? Form.MIXED : Form.ARABIC;
    }
    return Form.HAN;
  }

  /** A sum up to trailing zeros of whole numbers; most have one part. */
  private static BigDecimal plus(BigDecimal first, BigDecimal second) {
    return isNothing(second) ? first : isNothing(first) ? second : first.add(second);
  }

  private static boolean isNothing(BigDecimal value) {
    return value.signum() == 0 && value.scale() <= 0;
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private int value(int place) {
    return table.han(text[place]).value();
  }

  private boolean isUnit(int place) {
    if (place >= limit) {
      return false;
    }
    Role role = table.han(text[place]).role();
    return role == Role.UNIT || role == Role.SECTION;
  }

  private static boolean isFractionDigit(Role role) {
    return role == Role.DIGIT || role == Role.FORMAL_DIGIT;
  }

  private boolean isTen(int place) {
    Entry entry = table.han(text[place]);
    return entry.role() == Role.UNIT && entry.value() == 1;
  }

  private boolean isMeasured(int place) {
    return place < limit && table.han(text[place]).role() == Role.MEASURED;
  }

  /** No-break and thin spaces part thousands. */
  private static boolean isThinSpace(char c) {
    return c == '\u00A0' || c == '\u2009' || c == '\u202F';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
