/**
 * Sentences and tagged tokens that tile the text, Chinese and English in one stream. The only
 * package that knows HanLP.
 */
package jianbao.segment;
