package jianbao.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jianbao.document.Amount.Modifier;
import jianbao.extract.number.Numeral.Form;
import jianbao.extract.number.NumeralTable.Entry;
import jianbao.extract.number.NumeralTable.Role;

/**
 * Reads numbers in English words, and in figures with a word behind them: twenty-five, two and a
 * half million, 1.83 million, a dozen. Not thread-safe.
 */
final class EnglishNumerals {

  private static final int MOST_WORDS = 12;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final NumeralTable table;

  private char[] text;
  private int limit;

  /** Ends of the word that {@link #wordAt} found last. */
  private int wordEnd;

  EnglishNumerals(NumeralTable table) {
    this.table = table;
  }

  /**
   * Adds the number in words at a place, if there is one.
   *
   * @param figures a number in figures that ends at {@code begin}, or null
   */
  void read(char[] source, int begin, int end, Numeral figures, List<Numeral> readings) {
    text = source;
    limit = end;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = figures == null ? null : figures.low();
    boolean counted = figures != null;
    Role before = figures == null ? Role.NONE : Role.DIGIT;
    int at = begin;
    int last = -1;
    int lastPower = 0;
    for (int words = 0; words < MOST_WORDS; words++) {
      int from = words == 0 && figures == null ? at : gap(at);
      Optional<Entry> found = from < 0 ? Optional.empty() : wordAt(from);
      if (found.isEmpty()) {
        break;
      }
      Role role = found.get().role();
      int value = found.get().value();
      int wordEnds = wordEnd;
      if (role == Role.ARTICLE || role == Role.AND) {
        int joined = role == Role.AND ? afterAnd(wordEnds, before) : afterArticle(wordEnds, before);
        if (joined == 0) {
          break;
        }
        if (joined > 0) { // and a half
          current = (current == null ? BigDecimal.ZERO : current).add(HALF);
          at = joined;
          last = at;
          before = Role.HALF;
        } else {
          before = role == Role.ARTICLE ? role : before;
          at = wordEnds;
        }
        continue;
      }
      if (role == Role.HALF && before == Role.NONE) { // half a million
        current = HALF;
        before = role;
        at = wordEnds;
        continue;
      }
      if (!fits(role, value, before, current)) {
        break;
      }
      BigDecimal one = current == null ? BigDecimal.ONE : current;
      switch (role) {
        case DIGIT, TENS -> current = add(current, value);
        case UNIT -> current = one.scaleByPowerOfTen(value);
        case DOZEN -> current = one.multiply(BigDecimal.valueOf(value));
        default -> {
          lastPower = value;
          total = total.add(one.scaleByPowerOfTen(value));
          current = null;
        }
      }
      counted = true;
      before = role;
      at = wordEnds;
      last = at;
    }
    if (counted && last > 0) {
      BigDecimal value = current == null ? total : total.add(current);
      value = value.scale() < 0 ? value.setScale(0) : value;
      Form form = figures == null ? Form.WORDS : Form.MIXED;
      int power = before == Role.SECTION ? lastPower : 0;
      readings.add(new Numeral(last, value, value, Modifier.NONE, form, power, power, 0));
    }
  }

  private static BigDecimal add(BigDecimal current, int value) {
    BigDecimal more = BigDecimal.valueOf(value);
    return current == null ? more : current.add(more);
  }

  private static boolean fits(Role role, int value, Role before, BigDecimal current) {
    return switch (role) {
      case DIGIT ->
          before == Role.NONE
              || before == Role.UNIT
              || before == Role.SECTION
              || (before == Role.TENS && value > 0 && value < 10);
      case TENS -> before == Role.NONE || before == Role.UNIT || before == Role.SECTION;
      case UNIT -> before == Role.DIGIT || before == Role.ARTICLE || before == Role.HALF;
      case SECTION, DOZEN -> before != Role.NONE && (current != null || before == Role.ARTICLE);
      default -> false;
    };
  }

  /**
   * What follows "and".
   *
   * @return one past "a half"; -1 if a number goes on; 0 if neither
   */
  private int afterAnd(int end, Role before) {
    int next = gap(end);
    Optional<Entry> word = next < 0 ? Optional.empty() : wordAt(next);
    if (word.isEmpty()) {
      return 0;
    }
    if (word.get().role() == Role.ARTICLE) {
      int half = gap(wordEnd);
      boolean found = half >= 0 && wordAt(half).filter(e -> e.role() == Role.HALF).isPresent();
      return found && before != Role.UNIT && before != Role.SECTION ? wordEnd : 0;
    }
    boolean goesOn = word.get().role() == Role.DIGIT || word.get().role() == Role.TENS;
    return goesOn && (before == Role.UNIT || before == Role.SECTION) ? -1 : 0;
  }

  /** As {@link #afterAnd}: a hundred goes on, a house does not. */
  private int afterArticle(int end, Role before) {
    int next = before == Role.NONE || before == Role.HALF ? gap(end) : -1;
    Optional<Entry> word = next < 0 ? Optional.empty() : wordAt(next);
    return word.filter(
                e -> e.role() == Role.UNIT || e.role() == Role.SECTION || e.role() == Role.DOZEN)
            .isPresent()
        ? -1
        : 0;
  }

  /** Past one space or hyphen; -1 if there is none. */
  private int gap(int at) {
    return at < limit && (text[at] == ' ' || text[at] == '-' || text[at] == '\u00A0') ? at + 1 : -1;
  }

  private Optional<Entry> wordAt(int begin) {
    int end = begin;
    while (end < limit && end - begin <= table.longestWord() && isLetter(text[end])) {
      end++;
    }
    if (end == begin || end - begin > table.longestWord()) {
      return Optional.empty();
    }
    wordEnd = end;
    return table.word(lowerCase(begin, end));
  }

  private String lowerCase(int begin, int end) {
    StringBuilder word = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      word.append((char) (text[i] | 0x20));
    }
    return word.toString();
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
