/**
 * The query language: what may be written, and what it asks for. Knows nothing of how it is looked
 * for.
 */
package jianbao.index.query;
