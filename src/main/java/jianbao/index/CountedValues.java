package jianbao.index;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Whole values with the number of times each occurs, as one token each. Not thread-safe. */
final class CountedValues extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

  private final Map<String, Integer> counts;
  private Iterator<Map.Entry<String, Integer>> rest;

  /** A stream over values and their counts, 1 or more each. */
  CountedValues(Map<String, Integer> counts) {
    this.counts = counts;
  }

  @Override
  public void reset() {
    rest = counts.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> next = rest.next();
    term.append(next.getKey());
    frequency.setTermFrequency(next.getValue());
    return true;
  }
}
