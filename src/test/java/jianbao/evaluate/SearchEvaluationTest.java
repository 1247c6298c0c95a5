package jianbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.data.Models;
import jianbao.document.Hit;
import jianbao.document.SourceDocument;
import jianbao.index.SearchRequest;
import jianbao.script.ScriptConverter;
import jianbao.script.Target;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What searches of the corpus find. */
class SearchEvaluationTest {

  private static final Path SEEDS = Path.of("corpus", "seeds");
  private static final Path TRAIN = Path.of("corpus", "train");
  private static final int PIECES = 200;

  private static final double NDCG = 0.955;
  private static final double RECALL = 0.96;

  /** What anybody may type who types on: no signs of the query language. */
  private static final Pattern PIECE = Pattern.compile("[\\p{IsHan}\\p{L}\\p{N}，。、；]{4,12}");

  @TempDir static Path folder;

  private static SearchEvaluation evaluation;
  private static List<SearchTopic> topics;

  @BeforeAll
  static void readTheArticles() throws Exception {
    topics = TopicFile.read(Path.of("corpus", "topics.tsv"));
    evaluation =
        SearchEvaluation.of(List.of(SEEDS, TRAIN), folder, Models.bundled(), Instant.EPOCH);
  }

  @AfterAll
  static void close() throws Exception {
    evaluation.close();
  }

  /** The floor is a little below what was measured; it may be raised, never lowered. */
  @Test
  void findsWhatAnswersTheTopicsTheBestFirst() throws Exception {
    List<RankingScore> scores = new ArrayList<>();
    for (SearchTopic topic : topics) {
      scores.add(RankingScore.of(topic, evaluation.found(topic.query())));
    }
    RankingScore mean = RankingScore.mean(scores);
    assertThat(topics).hasSizeGreaterThanOrEqualTo(60);
    assertThat(mean.ndcg()).isGreaterThan(NDCG);
    assertThat(mean.recall()).isGreaterThan(RECALL);
  }

  @Test
  void findsTheSameInBothScripts() throws Exception {
    for (SearchTopic topic : topics) {
      List<String> found = evaluation.found(topic.query());
      for (Target target : List.of(Target.SIMPLIFIED, Target.TRADITIONAL)) {
        String other = new ScriptConverter(target).convert(topic.query());
        assertThat(evaluation.found(other)).as(topic.query() + " / " + other).isEqualTo(found);
      }
    }
  }

  @Test
  void findsEveryPieceOfAnArticleInEitherScript() throws Exception {
    long seed = Long.getLong("jianbao.seed", System.nanoTime());
    Random random = new Random(seed);
    List<GoldDocument> articles = GoldCorpus.read(TRAIN);
    for (int i = 0; i < PIECES; i++) {
      GoldDocument article = articles.get(random.nextInt(articles.size()));
      String text = ((SourceDocument.Ready) article.document()).text();
      Matcher piece = PIECE.matcher(text);
      piece.region(random.nextInt(text.length() / 2), text.length());
      if (!piece.find()) {
        continue;
      }
      String query = piece.group();
      for (Target target : List.of(Target.SIMPLIFIED, Target.TRADITIONAL)) {
        String converted = new ScriptConverter(target).convert(query);
        SearchRequest request = SearchRequest.of(converted).withPage(0, articles.size());
        List<String> found =
            evaluation.index().search(request).hits().stream().map(Hit::id).toList();
        String place = "-Djianbao.seed=" + seed + " " + query + " as " + converted;
        assertThat(found).as(place).isNotEmpty();
        if (isHan(query.codePointAt(0)) && isHan(query.codePointBefore(query.length()))) {
          assertThat(found).as(place).contains(article.name()); // no word is cut at the ends
        }
      }
    }
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
