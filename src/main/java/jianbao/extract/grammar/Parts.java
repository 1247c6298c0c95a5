package jianbao.extract.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jianbao.text.Span;

/**
 * The parts of an expression, in the order of the text. Immutable. They are looked through by
 * index: an iterator for each look would take a twentieth of the time of amounts and dates.
 */
public final class Parts {

  private final String text;
  private final List<Part> parts;

  /**
   * One part.
   *
   * @param symbol what it is in the rule
   * @param span where it stands
   * @param value its meaning: a {@link jianbao.extract.number.Numeral}, what the word file says, or
   *     what its own rule made
   */
  public record Part(String symbol, Span span, Object value) {}

  Parts(String text, List<Part> parts) {
    this.text = text;
    this.parts = Collections.unmodifiableList(parts);
  }

  /** How many parts there are. */
  public int size() {
    return parts.size();
  }

  /** The part at an index, from 0. */
  public Part get(int index) {
    return parts.get(index);
  }

  /** The characters of a part. */
  public String textOf(Part part) {
    return part.span().in(text);
  }

  /** All parts. */
  public List<Part> all() {
    return parts;
  }

  /** The meanings of one kind, in order. */
  public <T> List<T> values(Class<T> type) {
    List<T> values = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      Object value = parts.get(i).value();
      if (type.isInstance(value)) {
        values.add(type.cast(value));
      }
    }
    return values;
  }

  /** The first meaning of a kind, or null. */
  public <T> T first(Class<T> type) {
    for (int i = 0; i < parts.size(); i++) {
      Object value = parts.get(i).value();
      if (type.isInstance(value)) {
        return type.cast(value);
      }
    }
    return null;
  }

  /** The first part of a symbol, or null. */
  public Part part(String symbol) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).symbol().equals(symbol)) {
        return parts.get(i);
      }
    }
    return null;
  }

  /** Whether there is a part of a symbol. */
  public boolean has(String symbol) {
    return part(symbol) != null;
  }
}
