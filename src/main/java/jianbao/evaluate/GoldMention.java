package jianbao.evaluate;

import jianbao.document.FieldName;
import jianbao.document.MentionType;
import jianbao.text.Span;

/**
 * A mention as a human annotated it.
 *
 * @param type its type
 * @param kind the kind of an amount or a date, as the output names it; empty for the other types
 * @param field the field that the span counts in; TEXT for a whole page
 * @param span where it stands, in UTF-16 units of the page, or of the field of a ready-made article
 * @param surface its characters, line breaks included
 * @param value its value, as the guidelines write it; may be empty
 * @param optional whether finding it is neither rewarded nor punished
 */
public record GoldMention(
    MentionType type,
    String kind,
    FieldName field,
    Span span,
    String surface,
    String value,
    boolean optional) {}
