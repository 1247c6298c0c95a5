package jianbao.index;

import java.util.List;
import jianbao.document.FieldName;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;

/**
 * A word or phrase of a query, made ready.
 *
 * @param text as the user wrote it
 * @param folded its folded form
 * @param query finds the articles that have it
 * @param rarity how rare it is
 * @param fields where it is looked for
 * @param phrases what to look for in those texts
 * @param names terms of those whose name it is
 */
record CompiledWord(
    String text,
    String folded,
    Query query,
    float rarity,
    List<FieldName> fields,
    List<FoldedPhrase> phrases,
    List<Term> names) {

  CompiledWord {
    fields = List.copyOf(fields);
    phrases = List.copyOf(phrases);
    names = List.copyOf(names);
  }
}
