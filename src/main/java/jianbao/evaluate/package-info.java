/**
 * Gold annotations against what the program finds: strict spans, precision, recall, F1, and how
 * many of the values are right.
 */
package jianbao.evaluate;
