package jianbao.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import jianbao.data.Models;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.Candidate;
import jianbao.document.FieldName;
import jianbao.document.Publication;
import jianbao.document.ReadingContext;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.SharedModels;
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

/**
 * The tagger alone, on analysed text with varied names; the unit of the result is characters a
 * second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class NameBenchmark {

  private static final String[] SENTENCES = {
    "財政司司長陳茂波昨日發表新一份財政預算案，表示人工智能是加速培養新質生產力的核心。",
    "香港大學教授李明指出，政府預留十億元成立研發院，可望帶動北部都會區的發展，惟人手不足的問題仍待解決。",
    "警方昨晚在旺角及深水埗一帶展開行動，拘捕三名男子，涉嫌以假投資平台騙取市民逾五百萬元。",
    "房屋局局長何永賢到元朗視察簡約公屋工程進度，並與居民會面，聽取他們對配套設施的意見。",
    "美國總統特朗普在白宮會見記者時說，將於下周公布新一輪關稅措施，市場憂慮通脹重燃。",
    "記者翻查資料，該公司過去三年先後向銀行借貸兩億元，其中大部分用於擴充廠房及購置設備。"
  };

  private static final int UNITS = 20_000;

  private final AnalyzedField field;
  private final ArticleNames reader;
  private final ReadingContext context =
      new ReadingContext(Locale.forLanguageTag("zh-Hant-HK"), Publication.UNKNOWN, "HK");
  private final int names;

  public NameBenchmark() {
    SharedModels models = SharedModels.load(Models.bundled(), Depth.MENTIONS);
    StringBuilder text = new StringBuilder(UNITS);
    for (int i = 0; text.length() < UNITS; i++) {
      text.append(SENTENCES[i % SENTENCES.length]);
    }
    text.setLength(UNITS);
    field =
        models.analyzer().analyze(ArticleField.given(FieldName.TEXT, text.toString()), Locale.ROOT);
    reader =
        new ArticleNames(models.names().orElseThrow(), models.wordLists().orElseThrow());
    names = reader.read(List.of(field), context).size();
    if (names < UNITS / 50) {
      throw new IllegalStateException("only " + names + " names found");
    }
  }

  @Benchmark
  @OperationsPerInvocation(UNITS)
  public List<Candidate> tag() {
    List<Candidate> found = reader.read(List.of(field), context);
    if (found.size() != names) {
      throw new IllegalStateException("found " + found.size() + " names instead of " + names);
    }
    return found;
  }
}
