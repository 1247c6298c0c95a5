package jianbao.evaluate;

import java.util.Collections;
import java.util.List;

/**
 * How well the first {@value #DEPTH} hits answer a topic.
 *
 * @param ndcg normalised discounted cumulative gain, with gains of 2<sup>grade</sup> − 1 (Burges et
 *     al., Learning to Rank using Gradient Descent, 2005): 1 if no other order were better
 * @param recall share of the articles with a grade that are among the hits, of {@value #DEPTH} if
 *     there are more
 */
public record RankingScore(double ndcg, double recall) {

  /** How many hits count. */
  public static final int DEPTH = 10;

  /**
   * The score of hits.
   *
   * @param articles the hits, best first
   */
  public static RankingScore of(SearchTopic topic, List<String> articles) {
    List<Integer> grades = articles.stream().limit(DEPTH).map(topic::grade).toList();
    List<Integer> best =
        topic.grades().values().stream().sorted(Collections.reverseOrder()).limit(DEPTH).toList();
    long found = grades.stream().filter(grade -> grade > 0).count();
    return new RankingScore(gain(grades) / gain(best), (double) found / best.size());
  }

  /** The mean of some scores; 0 of none. */
  public static RankingScore mean(List<RankingScore> scores) {
    return new RankingScore(
        scores.stream().mapToDouble(RankingScore::ndcg).average().orElse(0),
        scores.stream().mapToDouble(RankingScore::recall).average().orElse(0));
  }

  private static double gain(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < grades.size(); i++) {
      sum += ((1 << grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }
}
