package jianbao.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.ReadingContext;

/** Runs all readers over an article and settles which of their candidates stay. */
public final class MentionPass {

  private final List<MentionReader> readers;

  /**
   * A pass.
   *
   * @param readers the readers; of two candidates that tie, that of the earlier reader stays
   */
  public MentionPass(List<MentionReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /**
   * What a pass needs to know of an article.
   *
   * @param fields its fields, analysed
   * @param context where and when it was published
   * @param proposed candidates that have been found before; of two that tie these stay
   */
  public record Reading(
      List<AnalyzedField> fields, ReadingContext context, List<Candidate> proposed) {}

  /** The mentions of an article, by field and place, none overlapping another. */
  public List<Candidate> run(List<AnalyzedField> fields, ReadingContext context) {
    return run(List.of(new Reading(fields, context, List.of()))).getFirst();
  }

  /**
   * The mentions of each article of a group; a reader reads all of them before the next one does.
   */
  public List<List<Candidate>> run(List<Reading> articles) {
    List<List<Candidate>> found = new ArrayList<>();
    articles.forEach(article -> found.add(new ArrayList<>(article.proposed())));
    for (MentionReader reader : readers) {
      for (int i = 0; i < articles.size(); i++) {
        found.get(i).addAll(reader.read(articles.get(i).fields(), articles.get(i).context()));
      }
    }
    found.replaceAll(MentionPass::settle);
    return found;
  }

  /** Of overlapping candidates the longest stays, then the earlier, then the one proposed first. */
  static List<Candidate> settle(List<Candidate> candidates) {
    List<Candidate> byLength = new ArrayList<>(candidates);
    byLength.sort(
        Comparator.comparingInt((Candidate c) -> -c.span().length())
            .thenComparing(Candidate::span));
    List<Candidate> kept = new ArrayList<>();
    Map<Integer, BitSet> covered = new HashMap<>();
    for (Candidate candidate : byLength) {
      BitSet units = covered.computeIfAbsent(candidate.field(), field -> new BitSet());
      int begin = candidate.span().begin();
      int end = candidate.span().end();
      int next = units.nextSetBit(begin);
      if (next < 0 || next >= end) {
        units.set(begin, end);
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::field).thenComparing(Candidate::span));
    return kept;
  }
}
