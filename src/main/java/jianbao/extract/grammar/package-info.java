/**
 * A small grammar engine for expressions that are built of numbers and words.
 *
 * <p>A grammar is data: word files give words to <em>symbols</em>, rule files say which sequences
 * of symbols make which other symbol. Rules stand in layers; a rule may use the symbols of words,
 * numbers and lower layers, so that nothing recurs and the work at each place of a text is bounded.
 * The layers run on demand over a chart (the idea is that of cascaded finite-state parsing, Abney
 * 1996): a place without a character that can begin an expression costs one table look-up. Of
 * overlapping expressions the longest stays. Spaces that only set Han characters apart are left out
 * first, as if they were not there.
 *
 * <p>The engine finds structure only. What an expression means is built afterwards, by a {@link
 * jianbao.extract.grammar.Meaning}, and only for the expressions that stay.
 */
package jianbao.extract.grammar;
