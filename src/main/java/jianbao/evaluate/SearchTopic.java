package jianbao.evaluate;

import java.util.Map;

/**
 * What somebody looks for, and which articles answer it.
 *
 * @param id names the topic
 * @param language in which the query is written: {@code zh-Hant}, {@code zh-Hans} or {@code en}
 * @param query what is typed
 * @param need what is meant by it
 * @param grades how well an article answers, from 1, mentions it, to 3, is about it; what is not
 *     there does not answer
 */
public record SearchTopic(
    String id, String language, String query, String need, Map<String, Integer> grades) {

  /** The best grade. */
  static final int BEST = 3;

  public SearchTopic {
    grades = Map.copyOf(grades);
  }

  /** How well an article answers; 0 if it does not. */
  public int grade(String article) {
    return grades.getOrDefault(article, 0);
  }
}
