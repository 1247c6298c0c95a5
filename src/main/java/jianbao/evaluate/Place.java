package jianbao.evaluate;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.FieldName;
import jianbao.document.Mention;
import jianbao.text.Span;

/**
 * The characters that a mention covers, without white space: a mention that the page broke over
 * lines covers the same characters as the mention in the repaired text.
 *
 * @param field the field that the offsets count in; TEXT for a whole page
 * @param units UTF-16 offsets of the characters, in order
 */
record Place(FieldName field, List<Integer> units) {

  static Place of(GoldMention mention, String text) {
    List<Integer> units = new ArrayList<>();
    add(mention.span(), text, units);
    return new Place(mention.field(), List.copyOf(units));
  }

  /** The place of a found mention: in the source file of a page, in the field of an article. */
  static Place of(Mention mention, boolean inPage) {
    List<Integer> units = new ArrayList<>();
    if (inPage) {
      for (Span piece : mention.field().text().sourcePieces(mention.span())) {
        add(piece, mention.field().text().source(), units);
      }
      return new Place(FieldName.TEXT, List.copyOf(units));
    }
    add(mention.span(), mention.field().content(), units);
    return new Place(mention.field().name(), List.copyOf(units));
  }

  private static void add(Span span, String text, List<Integer> units) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u3000') {
        units.add(i);
      }
    }
  }
}
