package jianbao.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jianbao.data.Models;
import jianbao.document.MentionType;
import jianbao.extract.name.NameModel;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.source.SourceOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTrainingTest {

  private static final String ARTICLES =
      """
      === id: a1
      lang: zh-Hant-HK
      ---
      ⟦A|發展局⟧局長⟦P|李小明⟧昨日到⟦L|沙田⟧視察。⟦P|李小明⟧表示，⟦A?|當局⟧會再研究。

      === id: a2
      lang: zh-Hant-HK
      ---
      ⟦A|教育局⟧局長⟦P|陳大文⟧昨日到⟦L|元朗⟧視察。⟦P|陳大文⟧表示，政府會再研究。

      === id: a3
      lang: en-HK
      ---
      ⟦P|Peter Chan⟧ of the ⟦A|Education Bureau⟧ visited ⟦L|Sha Tin⟧. ⟦P|Chan⟧ spoke of the visit.
      """;

  @TempDir private Path folder;

  @Test
  void theSameCorpusGivesTheSameBytes() throws IOException {
    Path gold = corpus("one.gold.txt");
    train(gold, folder.resolve("first"));
    train(gold, folder.resolve("second"));
    for (String name : List.of("tagger/names-zh.model", "tagger/names-en.model")) {
      assertThat(folder.resolve("second").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("first").resolve(name));
    }
  }

  @Test
  void aModelThatIsReadIsWrittenAsItWas() throws IOException {
    train(corpus("one.gold.txt"), folder);
    byte[] bytes = Files.readAllBytes(folder.resolve("tagger/names-zh.model"));
    NameModel model = NameModel.read(new ByteArrayInputStream(bytes));
    java.io.ByteArrayOutputStream again = new java.io.ByteArrayOutputStream();
    model.write(again);
    assertThat(model.features()).isPositive();
    assertThat(again.toByteArray()).isEqualTo(bytes);
  }

  @Test
  void readsUniversalNer() throws IOException {
    Path file = folder.resolve("sentences.jsonl");
    Files.writeString(
        file,
        """
        {"id":"1","lang":"zh-Hant","text":"𠮷田在東京。","entities":[{"type":"place","begin":3,"end":5,"text":"東京"}]}
        """);
    List<NamedText> texts =
        new NameCorpus(List.of(), List.of(file))
            .texts(jianbao.pipeline.SharedModels.load(Models.bundled(), Depth.WORDS));
    assertThat(texts).hasSize(1);
    NamedText.Name name = texts.get(0).names().get(0);
    assertThat(name.type()).isEqualTo(MentionType.PLACE);
    assertThat(texts.get(0).field().text().surface(name.span())).isEqualTo("東京");
  }

  @Test
  void readsLooseSentencesLineByLine() throws IOException {
    Path file = folder.resolve("zh-sentences-1.gold.txt");
    Files.writeString(
        file,
        """
        === id: s1
        lang: zh-Hant-HK
        ---
        ⟦L|東京⟧灣很大。
        下雨了。
        𠮷田與⟦P|李小明⟧去⟦L|沙田⟧。
        """);
    List<NamedText> texts =
        new NameCorpus(List.of(file), List.of())
            .texts(jianbao.pipeline.SharedModels.load(Models.bundled(), Depth.WORDS));
    assertThat(texts).extracting(NamedText::domain).containsOnly(TextDomain.SENTENCES);
    assertThat(texts).extracting(NamedText::article).doesNotHaveDuplicates();
    assertThat(texts)
        .extracting(
            text ->
                text.names().stream()
                    .map(name -> text.field().text().surface(name.span()))
                    .toList())
        .containsExactly(List.of("東京"), List.of(), List.of("李小明", "沙田"));
  }

  @Test
  void namesThePlaceOfALineThatIsNoSentence() throws IOException {
    Path file = folder.resolve("sentences.jsonl");
    Files.writeString(file, "{\"id\":\"1\"}\n");
    assertThatThrownBy(() -> train(List.of(), List.of(file), folder))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("sentences.jsonl:1: not a sentence");
  }

  private Path corpus(String name) throws IOException {
    return Files.writeString(folder.resolve(name), ARTICLES);
  }

  private static void train(Path gold, Path into) throws IOException {
    train(List.of(gold), List.of(), into);
  }

  private static void train(List<Path> gold, List<Path> universal, Path into) throws IOException {
    ReadingOptions options =
        new ReadingOptions(SourceOptions.NONE, "HK", Depth.WORDS, 1, Models.bundled());
    new ModelTraining(options, new NameCorpus(gold, universal)).run(into);
  }
}
