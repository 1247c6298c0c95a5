/**
 * The nouns: what a source gives, what an article is before and after reading, mentions, entities
 * and their normalised values. All are immutable; the other packages meet through them alone.
 *
 * <p>There are three texts, and every span says in which of them it lies: the decoded
 * <em>source</em> file, the <em>field</em> of an article (title, deck, text, a caption), and the
 * <em>view</em> of a field that analysis works on: Simplified, width-folded, aligned with the
 * field.
 */
package jianbao.document;
