/**
 * One reader per kind of mention, and one pass that runs them and settles overlaps. A reader is a
 * pure function of the analysed fields and the context; a language is a file of rules, not a branch
 * in code.
 */
package jianbao.extract;
