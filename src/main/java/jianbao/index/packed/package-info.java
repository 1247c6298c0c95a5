/**
 * Writes articles in few bytes and reads them back, exactly: texts in a list of common pieces, the
 * rest without what the texts and the registry say already. Knows nothing of Lucene.
 */
package jianbao.index.packed;
