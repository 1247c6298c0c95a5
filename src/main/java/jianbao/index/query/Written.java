package jianbao.index.query;

import jianbao.index.query.QueryNode.Form;

/**
 * A value of a query as it is written.
 *
 * @param text the value, without quotation marks and without the asterisk of a prefix
 * @param at where in the query it begins, in UTF-16 units
 * @param form how it is written
 */
record Written(String text, int at, Form form) {

  /** A word that white space may stand around. */
  static Written trimmed(String text, int at) {
    String stripped = text.strip();
    return new Written(stripped, at + Math.max(0, text.indexOf(stripped)), Form.WORD);
  }
}
