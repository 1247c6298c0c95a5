package jianbao.document;

/**
 * One place where a search matched, with what stands around it.
 *
 * @param id the article
 * @param field the field
 * @param index which of several captions, from 0; 0 for the others
 * @param begin where the match begins in the field, in code points
 * @param left what stands before it
 * @param match what matched
 * @param right what stands behind it
 */
public record ConcordanceLine(
    String id, FieldName field, int index, int begin, String left, String match, String right) {}
