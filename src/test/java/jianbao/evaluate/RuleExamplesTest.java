package jianbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jianbao.data.Models;
import jianbao.document.MentionType;
import jianbao.pipeline.DocumentReading;
import jianbao.pipeline.ReadingOptions;
import jianbao.source.SourceOptions;
import org.junit.jupiter.api.Test;

/** The examples of amounts and dates, with sentences in which there is none to be found. */
class RuleExamplesTest {

  private static final Set<MentionType> TYPES = Set.of(MentionType.AMOUNT, MentionType.DATE);

  @Test
  void rulesFindWhatTheExamplesMark() throws Exception {
    DocumentReading reading =
        new DocumentReading(
            new ReadingOptions(
                SourceOptions.NONE, "HK", ReadingOptions.Depth.MENTIONS, 1, Models.bundled()));
    MentionEvaluation evaluation = new MentionEvaluation();
    List<GoldDocument> examples = GoldCorpus.read(Path.of("corpus", "examples"));
    for (GoldDocument example : examples) {
      evaluation.add(example, reading.read(example.document()));
    }
    assertThat(examples).isNotEmpty();
    assertThat(evaluation.errors().stream().filter(e -> TYPES.contains(e.type()))).isEmpty();
  }
}
