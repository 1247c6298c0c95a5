package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The forms of an English word that an index holds: {@code policy} and {@code policies}. The index
 * keeps words as they are, so that any piece of a text can be found; so the query looks for the
 * forms, by their common stem (Porter's English stemmer). For one query; not thread-safe.
 */
final class WordForms {

  private static final int SHORTEST_STEM = 3;
  private static final int MOST_FORMS = 20;
  private static final int LONGEST_ENDING = 5;

  private final IndexReader reader;
  private final EnglishStemmer stemmer = new EnglishStemmer();

  WordForms(IndexReader reader) {
    this.reader = reader;
  }

  /** The word itself, then its other forms that stand in the texts of the index. */
  List<String> of(String word) throws IOException {
    List<String> forms = new ArrayList<>(List.of(word));
    if (word.length() < SHORTEST_STEM || !isPlain(word)) {
      return forms;
    }
    String stem = stem(word);
    Terms terms = MultiTerms.getTerms(reader, Schema.TEXT);
    if (stem.length() < SHORTEST_STEM || terms == null) {
      return forms;
    }
    // The stem may end otherwise than the word: policy, policies, polici.
    String beginning = stem.substring(0, Math.max(SHORTEST_STEM, stem.length() - 1));
    TermsEnum each = terms.iterator();
    TermsEnum.SeekStatus status = each.seekCeil(new BytesRef(beginning));
    while (status != TermsEnum.SeekStatus.END && forms.size() < MOST_FORMS) {
      String term = each.term().utf8ToString();
      if (!term.startsWith(beginning)) {
        break;
      }
      boolean near = term.length() <= word.length() + LONGEST_ENDING;
      if (near && !term.equals(word) && isPlain(term) && stem(term).equals(stem)) {
        forms.add(term);
      }
      status = each.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
    }
    return forms;
  }

  private String stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
