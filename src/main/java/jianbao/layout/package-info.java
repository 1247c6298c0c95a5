/**
 * A page dump becomes articles: lines classified, wraps undone, columns and overprint sorted out.
 */
package jianbao.layout;
