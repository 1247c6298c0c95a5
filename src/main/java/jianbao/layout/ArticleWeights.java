package jianbao.layout;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jianbao.data.DataLine;
import jianbao.data.Models;

/** The weights of {@link ArticleCue}s. Immutable and thread-safe. */
final class ArticleWeights {

  private final Map<ArticleCue, Double> weights = new EnumMap<>(ArticleCue.class);
  private final Map<ArticleCue, String> reasons = new EnumMap<>(ArticleCue.class);

  /** Reads {@code layout/articles.tsv}. */
  ArticleWeights(Models models) {
    for (DataLine line : models.lines("layout/articles.tsv")) {
      String[] cells = line.cells(3);
      try {
        ArticleCue cue = ArticleCue.valueOf(cells[0].toUpperCase(Locale.ROOT));
        weights.put(cue, Double.parseDouble(cells[1]));
        reasons.put(cue, cells[2]);
      } catch (IllegalArgumentException e) {
        throw line.fault("expected a cue and its weight, found '" + line.text() + "'");
      }
    }
  }

  /** What the cues say together. */
  double sum(Set<ArticleCue> cues) {
    double sum = 0;
    for (ArticleCue cue : cues) {
      sum += weights.getOrDefault(cue, 0.0);
    }
    return sum;
  }

  /** The cue that says most for a new article, or most against it. */
  String reason(Set<ArticleCue> cues, boolean article) {
    String reason = "a heading";
    double most = 0;
    for (ArticleCue cue : cues) {
      double weight = weights.getOrDefault(cue, 0.0) * (article ? 1 : -1);
      if (weight > most) {
        most = weight;
        reason = reasons.get(cue);
      }
    }
    return reason;
  }
}
