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

  /** The mentions of an article, by field and place, none overlapping another. */
  public List<Candidate> run(List<AnalyzedField> fields, ReadingContext context) {
    return run(fields, context, List.of());
  }

  /**
   * The mentions of an article, by field and place, none overlapping another.
   *
   * @param proposed candidates that have been found before; of two that tie these stay
   */
  public List<Candidate> run(
      List<AnalyzedField> fields, ReadingContext context, List<Candidate> proposed) {
    List<Candidate> candidates = new ArrayList<>(proposed);
    for (MentionReader reader : readers) {
      candidates.addAll(reader.read(fields, context));
    }
    return settle(candidates);
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
