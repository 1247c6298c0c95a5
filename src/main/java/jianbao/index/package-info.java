/**
 * The Lucene schema, and writing and searching by it. The only package that knows Lucene.
 *
 * <p>Both sides fold alike, one character at a time, so that any piece of an article finds it, in
 * either script. An article is analysed once; the index replays its words.
 */
package jianbao.index;
