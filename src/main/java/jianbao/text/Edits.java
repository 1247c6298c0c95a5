package jianbao.text;

/**
 * Takes the edits of one {@link TextRewriter} from left to right and builds the new text and its
 * alignment together, so that they cannot drift apart. Not thread-safe; belongs to one call.
 */
public final class Edits {

  private final String before;
  private final StringBuilder after;
  private final Alignment.Builder alignment = new Alignment.Builder();
  private int at;

  Edits(String before) {
    this.before = before;
    // Not sized by the text before: an article keeps a small part of its page, and a page has many.
    this.after = new StringBuilder(Math.min(before.length(), 1 << 10));
  }

  /** The next unit of the text before that no edit has spoken for. */
  public int position() {
    return at;
  }

  /**
   * Keeps the next {@code units} units.
   *
   * @param units 0 or more
   */
  public void copy(int units) {
    int end = advance(units, "copy");
    if (units > 0) {
      after.append(before, at, end);
      alignment.add(units, at, end, true);
      at = end;
    }
  }

  /**
   * Puts {@code with} in the place of as many units, one for one: unit {@code k} stands for unit
   * {@code k}.
   *
   * @param with the new units; surrogate pairs must stand where they stood before
   */
  public void swap(String with) {
    int end = advance(with.length(), "swap");
    for (int i = 0; i < with.length(); i++) {
      if (pairAt(before, at + i) != pairAt(with, i)) {
        throw new IllegalArgumentException(
            "swap at " + (at + i) + " would pair up or part surrogates");
      }
    }
    if (!with.isEmpty()) {
      after.append(with);
      alignment.add(with.length(), at, end, true);
      at = end;
    }
  }

  /**
   * Puts {@code with} in the place of the next {@code units} units, as one block.
   *
   * @param units 1 or more
   * @param with the new units; empty to delete
   */
  public void replace(int units, String with) {
    if (units == 0) {
      throw new IllegalArgumentException(
          "replace at " + at + " would insert '" + with + "' from nothing");
    }
    int end = advance(units, "replace");
    if (!with.isEmpty()) {
      after.append(with);
      alignment.add(with.length(), at, end, false);
    }
    at = end;
  }

  /**
   * Leaves the next {@code units} units out.
   *
   * @param units 0 or more
   */
  public void delete(int units) {
    at = advance(units, "delete");
  }

  private int advance(int units, String edit) {
    int end = at + units;
    if (units < 0 || end > before.length()) {
      throw new IllegalArgumentException(
          edit + " of " + units + " units at " + at + " leaves the text of " + before.length());
    }
    if (units > 0 && pairAt(before, end - 1)) {
      throw new IllegalArgumentException(edit + " cuts a surrogate pair at " + end);
    }
    return end;
  }

  /** Whether units {@code index} and {@code index + 1} are one code point. */
  static boolean pairAt(String text, int index) {
    return index >= 0
        && index + 1 < text.length()
        && Character.isHighSurrogate(text.charAt(index))
        && Character.isLowSurrogate(text.charAt(index + 1));
  }

  boolean complete() {
    return at == before.length();
  }

  String text() {
    return after.toString();
  }

  Alignment alignment() {
    return alignment.build(before.length());
  }
}
