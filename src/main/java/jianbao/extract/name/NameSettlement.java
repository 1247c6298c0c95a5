package jianbao.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianbao.document.MentionType;
import jianbao.text.Span;

/**
 * Decides which candidates are names, with regard to the whole article.
 *
 * <ol>
 *   <li>Proposals of one stretch as one type strengthen each other.
 *   <li>A text that is a name in one place is one in all: what the article says about it altogether
 *       decides its type, and its other occurrences become candidates too.
 *   <li>Of candidates that overlap those stay that together explain the most characters beyond
 *       doubt: the sum over them of (confidence - 1/2) times length is the greatest that there is,
 *       found by dynamic programming over their ends.
 * </ol>
 */
final class NameSettlement {

  private static final double THRESHOLD = 0.5;
  private static final double STRONG = 0.8;
  private static final double REPEATED = 0.9;

  private final List<FieldWords> fields;

  private NameSettlement(List<FieldWords> fields) {
    this.fields = fields;
  }

  /** The names of an article, by field and place, none overlapping another. */
  static List<NameCandidate> settle(List<FieldWords> fields, List<NameCandidate> candidates) {
    NameSettlement settlement = new NameSettlement(fields);
    List<NameCandidate> merged = settlement.merge(candidates);
    List<NameCandidate> all = settlement.merge(settlement.withRepetitions(merged));
    List<NameCandidate> kept = new ArrayList<>();
    for (int f = 0; f < fields.size(); f++) {
      List<NameCandidate> ofField = new ArrayList<>();
      for (NameCandidate candidate : all) {
        if (candidate.field() == f && candidate.confidence() > THRESHOLD) {
          ofField.add(candidate);
        }
      }
      choose(ofField, kept);
    }
    return kept;
  }

  private record Place(int field, Span span, MentionType type) {}

  /** One candidate for each stretch and type. */
  private List<NameCandidate> merge(List<NameCandidate> candidates) {
    Map<Place, NameCandidate> merged = new LinkedHashMap<>();
    for (NameCandidate candidate : candidates) {
      merged.merge(
          new Place(candidate.field(), candidate.span(), candidate.type()),
          candidate,
          NameSettlement::together);
    }
    return new ArrayList<>(merged.values());
  }

  private static NameCandidate together(NameCandidate a, NameCandidate b) {
    NameCandidate stronger = a.confidence() >= b.confidence() ? a : b;
    double confidence = 1 - (1 - a.confidence()) * (1 - b.confidence());
    return stronger.withConfidence(Math.min(0.99, confidence));
  }

  /** The candidates, and the other occurrences of those that are strong. */
  private List<NameCandidate> withRepetitions(List<NameCandidate> candidates) {
    Map<String, EnumMap<MentionType, Double>> evidence = new HashMap<>();
    Map<String, Double> best = new LinkedHashMap<>();
    for (NameCandidate candidate : candidates) {
      String text = text(candidate);
      evidence
          .computeIfAbsent(text, t -> new EnumMap<>(MentionType.class))
          .merge(candidate.type(), candidate.confidence(), Double::sum);
      best.merge(text, candidate.confidence(), Math::max);
    }
    List<NameCandidate> all = new ArrayList<>();
    for (NameCandidate candidate : candidates) {
      if (candidate.type() == type(evidence.get(text(candidate)))) {
        all.add(candidate);
      }
    }
    Repetitions repetitions = new Repetitions();
    best.forEach(
        (text, confidence) -> {
          if (confidence >= STRONG) {
            repetitions.add(text);
          }
        });
    for (FieldWords words : fields) {
      repetitions.find(
          words,
          (span, text) ->
              all.add(
                  new NameCandidate(
                      words.index(),
                      span,
                      type(evidence.get(text)),
                      best.get(text) * REPEATED,
                      "repeated")));
    }
    return all;
  }

  private static MentionType type(EnumMap<MentionType, Double> evidence) {
    return evidence.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }

  private String text(NameCandidate candidate) {
    return candidate.span().in(fields.get(candidate.field()).view());
  }

  /** Adds those of the candidates of one field that together are worth the most. */
  private static void choose(List<NameCandidate> candidates, List<NameCandidate> kept) {
    candidates.sort(
        Comparator.comparingInt((NameCandidate c) -> c.span().end())
            .thenComparingInt(c -> c.span().begin()));
    int count = candidates.size();
    double[] worth = new double[count + 1];
    int[] before = new int[count];
    for (int i = 0; i < count; i++) {
      before[i] = endingBefore(candidates, i);
      double taken = worth(candidates.get(i)) + worth[before[i]];
      worth[i + 1] = Math.max(worth[i], taken);
    }
    List<NameCandidate> chosen = new ArrayList<>();
    for (int i = count; i > 0; ) {
      if (worth[i] > worth[i - 1]) {
        chosen.add(candidates.get(i - 1));
        i = before[i - 1];
      } else {
        i--;
      }
    }
    for (int i = chosen.size() - 1; i >= 0; i--) {
      kept.add(chosen.get(i));
    }
  }

  private static double worth(NameCandidate candidate) {
    return (candidate.confidence() - THRESHOLD) * candidate.span().length();
  }

  /** How many of the first {@code i} candidates end before candidate {@code i} begins. */
  private static int endingBefore(List<NameCandidate> candidates, int i) {
    int begin = candidates.get(i).span().begin();
    int low = 0;
    int high = i;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).span().end() <= begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
