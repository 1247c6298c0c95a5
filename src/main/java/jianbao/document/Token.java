package jianbao.document;

import jianbao.text.Span;

/**
 * A word, number, mark or run of white space.
 *
 * @param span where it stands in the view
 * @param tag its part of speech, in the tag set that the segmenter names
 */
public record Token(Span span, String tag) {}
