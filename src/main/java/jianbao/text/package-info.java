/**
 * Spans of text, and an exact record of how one text was rewritten into another.
 *
 * <p>All offsets in this package count UTF-16 units, as {@link String} does; {@link
 * jianbao.text.CodePoints} converts them for output. Nothing here knows what an article is.
 */
package jianbao.text;
