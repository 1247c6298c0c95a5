package jianbao.segment;

import java.util.List;
import java.util.concurrent.TimeUnit;
import jianbao.data.Models;
import jianbao.document.Token;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Words of a short news text; the unit of the result is characters a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SegmentBenchmark {

  private static final String TEXT =
      "财政司司长陈茂波昨日发表新一份财政预算案，表示人工智能是加速培养新质生产力的核心，政府已预留10亿港元，成立香港人工智能研发院。";

  private static final int UNITS = 64;

  private final WordSegmenter segmenter = new WordSegmenter(SegmenterModels.load(Models.bundled()));

  @Benchmark
  @OperationsPerInvocation(UNITS)
  public List<Token> segment() {
    List<Token> tokens = segmenter.segment(TEXT);
    if (tokens.get(tokens.size() - 1).span().end() != UNITS) {
      throw new IllegalStateException("tokens do not reach the end of the text");
    }
    return tokens;
  }
}
