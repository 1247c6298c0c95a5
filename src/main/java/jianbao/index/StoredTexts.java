package jianbao.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.FieldName;
import jianbao.index.packed.ByteInput;
import jianbao.index.packed.Bytes;
import jianbao.index.packed.TextUnits;
import jianbao.index.packed.TextUnits.Chars;

/**
 * The texts of an article as the index keeps them: what a hit shows about the article, then its
 * fields, all in {@link TextUnits}. Reading one field passes over the others.
 */
final class StoredTexts {

  /** What a hit shows about its article, in this order. */
  enum Card {
    ID,
    PUBLISHED,
    LANGUAGE,
    OUTLET
  }

  /** Fields by their code. */
  private static final List<FieldName> FIELDS =
      List.of(FieldName.TITLE, FieldName.DECK, FieldName.TEXT, FieldName.CAPTION);

  private static final int CARDS = Card.values().length;

  private final TextUnits units;
  private final byte[] bytes;
  private final int offset;
  private final int end;

  /**
   * A field of the article.
   *
   * @param name which field
   * @param index which of several captions
   * @param content its characters
   */
  record Part(FieldName name, int index, String content) {

    /** Of the place alone: the characters are many. */
    @Override
    public int hashCode() {
      return 31 * name.label().hashCode() + index;
    }
  }

  /** Texts in bytes that begin at an offset and end before another. */
  StoredTexts(TextUnits units, byte[] bytes, int offset, int end) {
    this.units = units;
    this.bytes = bytes;
    this.offset = offset;
    this.end = end;
  }

  /**
   * The bytes of an article's texts.
   *
   * @param cards a value for each {@link Card}; empty for none
   * @param parts the fields, headline first
   */
  static byte[] write(TextUnits units, List<String> cards, List<Part> parts) {
    Bytes all = new Bytes();
    Bytes one = new Bytes();
    for (String card : cards) {
      add(units, card, one, all);
    }
    for (Part part : parts) {
      all.add(FIELDS.indexOf(part.name()));
      add(units, part.content(), one, all);
    }
    return all.toArray();
  }

  private static void add(TextUnits units, String text, Bytes one, Bytes all) {
    one.clear();
    units.encode(text, one);
    all.addNumber(one.length());
    all.addAll(one);
  }

  /** What a hit shows; empty if the article does not say. */
  Optional<String> card(Card card) {
    ByteInput in = new ByteInput(bytes, offset, end);
    for (Card before : Card.values()) {
      int length = in.number();
      if (before == card) {
        return length == 0 ? Optional.empty() : Optional.of(text(in.position(), length));
      }
      in.skip(length);
    }
    throw new IllegalArgumentException("no card " + card);
  }

  /** All fields, headline first. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    ByteInput in = fields();
    int captions = 0;
    while (in.hasMore()) {
      FieldName name = FIELDS.get(in.next());
      int length = in.number();
      int index = name == FieldName.CAPTION ? captions++ : 0;
      parts.add(new Part(name, index, text(in.position(), length)));
      in.skip(length);
    }
    return parts;
  }

  /** Takes the characters of a field. */
  interface Reader {
    /** Takes the characters that {@code text} now holds. */
    void read(Chars text);
  }

  /** Hands over the characters of a field, or of each caption, one after the other. */
  void read(FieldName name, Chars buffer, Reader reader) {
    ByteInput in = fields();
    while (in.hasMore()) {
      boolean wanted = FIELDS.get(in.next()) == name;
      int length = in.number();
      if (wanted) {
        units.decode(bytes, in.position(), in.position() + length, buffer);
        reader.read(buffer);
      }
      in.skip(length);
    }
  }

  private ByteInput fields() {
    ByteInput in = new ByteInput(bytes, offset, end);
    for (int i = 0; i < CARDS; i++) {
      in.skip(in.number());
    }
    return in;
  }

  private String text(int from, int length) {
    Chars chars = new Chars();
    units.decode(bytes, from, from + length, chars);
    return chars.toString();
  }
}
