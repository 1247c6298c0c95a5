package jianbao.benchmark;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the libraries do alone on the same texts and the same machine: figures of this program are
 * given as ratios to these, because machines differ and an idle one is rare.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class BaselineBenchmark {

  private final Segment allRecognizers =
      new ViterbiSegment()
          .enableOffset(true)
          .enablePlaceRecognize(true)
          .enableOrganizationRecognize(true)
          .enableJapaneseNameRecognize(true);

  private final Analyzer smart = new SmartChineseAnalyzer();

  /** HanLP portable with every recogniser on, fed Simplified text. */
  @Benchmark
  public int hanLpAllRecognizers(BenchmarkText text, BenchmarkText.Count count) {
    String article = text.next(count).text();
    List<Term> terms = allRecognizers.seg(article);
    int length = terms.stream().mapToInt(term -> term.word.length()).sum();
    if (length != article.length()) {
      throw new IllegalStateException("terms cover " + length + " of " + article.length());
    }
    return terms.size();
  }

  /** OpenCC4j, Traditional to Simplified. */
  @Benchmark
  public String openCc4jToSimplified(BenchmarkText text, BenchmarkText.Count count) {
    String article = text.next(count).text();
    String converted = ZhConverterUtil.toSimple(article);
    if (converted.length() != article.length()) {
      throw new IllegalStateException("length changed from " + article.length());
    }
    return converted;
  }

  /** Lucene's SmartChineseAnalyzer, the analyser that it offers for Chinese. */
  @Benchmark
  public int luceneSmartChinese(BenchmarkText text, BenchmarkText.Count count) throws IOException {
    String article = text.next(count).text();
    int tokens = 0;
    try (TokenStream stream = smart.tokenStream("text", article)) {
      stream.reset();
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
    }
    if (tokens < article.length() / 10) {
      throw new IllegalStateException(tokens + " tokens of " + article.length() + " units");
    }
    return tokens;
  }
}
