package jianbao.evaluate;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.FieldName;
import jianbao.document.MentionType;
import jianbao.text.Span;

/**
 * Text with mentions marked as {@code ⟦TYPE|surface⟧} or {@code ⟦TYPE|surface|value⟧}; a {@code ?}
 * behind the type marks an optional one. Taking the marks out gives back the text, character for
 * character.
 *
 * @param text the text without marks
 * @param mentions the mentions, with spans of that text
 */
record InlineMarkup(String text, List<GoldMention> mentions) {

  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  /**
   * Takes marks out.
   *
   * @param marked the text with marks
   * @param field the field that it is
   * @param place where it stands, for messages
   * @throws GoldFormatException if a mark is not well-formed
   */
  static InlineMarkup parse(String marked, FieldName field, String place) {
    StringBuilder text = new StringBuilder(marked.length());
    List<GoldMention> mentions = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, at)) {
      int close = marked.indexOf(CLOSE, open);
      if (close < 0) {
        throw new GoldFormatException(place, "mark without end: " + excerpt(marked, open));
      }
      text.append(marked, at, open);
      mentions.add(mention(marked.substring(open + 1, close), text.length(), field, place));
      text.append(mentions.get(mentions.size() - 1).surface());
      at = close + 1;
    }
    text.append(marked, at, marked.length());
    if (text.indexOf(String.valueOf(CLOSE)) >= 0) {
      throw new GoldFormatException(place, "stray " + CLOSE);
    }
    return new InlineMarkup(text.toString(), mentions);
  }

  private static GoldMention mention(String mark, int begin, FieldName field, String place) {
    String[] parts = mark.split("\\|", -1);
    if (parts.length < 2 || parts.length > 3 || parts[1].isEmpty()) {
      throw new GoldFormatException(place, "expected TYPE|surface or TYPE|surface|value: " + mark);
    }
    boolean optional = parts[0].endsWith("?");
    String code = optional ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
    String value = parts.length == 3 ? parts[2] : "";
    return new GoldMention(
        type(code, place),
        kind(code, value),
        field,
        new Span(begin, begin + parts[1].length()),
        parts[1],
        value,
        optional);
  }

  private static MentionType type(String code, String place) {
    return switch (code) {
      case "P" -> MentionType.PERSON;
      case "A" -> MentionType.AGENCY;
      case "L" -> MentionType.PLACE;
      case "M", "R", "Q" -> MentionType.AMOUNT;
      case "D", "U", "S" -> MentionType.DATE;
      default -> throw new GoldFormatException(place, "no mention type '" + code + "'");
    };
  }

  private static String kind(String code, String value) {
    return switch (code) {
      case "M" -> "money";
      case "R" -> "percentage";
      case "Q" -> "quantity";
      case "D" -> isClockTime(value) ? "time" : "date";
      case "U" -> "duration";
      case "S" -> "set";
      default -> "";
    };
  }

  /**
   * Whether a TIMEX3 value has a part behind T, as 2025-03-17TEV; PAST_REF and intervals have none.
   */
  private static boolean isClockTime(String timex) {
    int mark = timex.indexOf('T');
    return mark > 0
        && timex.indexOf('/') < 0
        && (Character.isDigit(timex.charAt(mark - 1)) || timex.charAt(mark - 1) == 'X');
  }

  private static String excerpt(String text, int begin) {
    return text.substring(begin, Math.min(text.length(), begin + 20));
  }
}
