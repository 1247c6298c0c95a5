package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import jianbao.document.SourceDocument;
import jianbao.evaluate.GoldCorpus;
import jianbao.evaluate.GoldDocument;
import jianbao.script.ScriptConverter;
import jianbao.script.SimplifiedView;
import jianbao.script.Target;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Copies of the corpus's articles are found, and no two articles are taken for copies. */
class FingerprintTest {

  private static final SimplifiedView VIEW = SimplifiedView.bundled();

  /** Articles of the corpus long enough to be news. */
  private static List<String> articles;

  @BeforeAll
  static void readCorpus() throws IOException {
    articles = new ArrayList<>();
    for (GoldDocument document : GoldCorpus.read(Path.of("corpus", "train"))) {
      if (document.document() instanceof SourceDocument.Ready ready
          && ready.text().length() >= 150) {
        articles.add(ready.text());
      }
    }
    assertThat(articles).hasSizeGreaterThan(200);
  }

  /** One way to change a copy. */
  @FunctionalInterface
  private interface Change {
    String of(String article, Random random);
  }

  @Test
  void findsTheCopyInTheOtherScript() {
    ScriptConverter traditional = new ScriptConverter(Target.HONG_KONG);
    ScriptConverter simplified = new ScriptConverter(Target.SIMPLIFIED);
    ScriptConverter taiwan = new ScriptConverter(Target.TAIWAN);
    assertThat(found((a, random) -> traditional.convert(a))).isGreaterThan(0.99);
    assertThat(found((a, random) -> simplified.convert(a))).isGreaterThan(0.99);
    assertThat(found((a, random) -> taiwan.convert(a))).isGreaterThan(0.98);
  }

  @Test
  void findsTheCopyThatWasWrappedAndSpacedAnew() {
    Change wrapped =
        (a, random) -> a.replace("\n", "").replaceAll("([^\\x00-\\x7F]{13})", "$1\n\n 　");
    assertThat(found(wrapped)).isEqualTo(1);
    for (String article : articles) {
      if (article.codePoints().noneMatch(c -> c < 0x80)) {
        assertThat(print(wrapped.of(article, new Random(1))).content())
            .isEqualTo(print(article).content());
      }
    }
  }

  @Test
  void findsTheCopyThatWasCut() {
    assertThat(found((a, random) -> cut(a, 0.8))).isGreaterThan(0.99);
    assertThat(found((a, random) -> cut(a, 0.65))).isGreaterThan(0.97);
    assertThat(found((a, random) -> cut(a, 0.5))).isGreaterThan(0.85);
  }

  @Test
  void findsTheCopyThatWasEdited() {
    assertThat(found((a, random) -> edited(a, 0.02, random))).isGreaterThan(0.99);
    assertThat(found((a, random) -> edited(a, 0.05, random))).isGreaterThan(0.97);
    assertThat(found((a, random) -> edited(a, 0.1, random))).isGreaterThan(0.7);
  }

  @Test
  void findsTheCopyWithAParagraphOfItsOwn() {
    Change added =
        (a, random) -> {
          String other = articles.get(random.nextInt(articles.size()));
          return a + "\n" + other.substring(0, Math.min(other.length(), a.length() / 4));
        };
    assertThat(found(added)).isGreaterThan(0.99);
  }

  @Test
  void takesNoTwoArticlesForCopies() {
    List<Fingerprint> prints = articles.stream().map(FingerprintTest::print).toList();
    long shared = 0;
    for (int i = 0; i < prints.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(prints.get(i).isCopyOf(prints.get(j)))
            .as("%s\n===\n%s", articles.get(i), articles.get(j))
            .isFalse();
        shared += sharesBand(prints.get(i), prints.get(j)) ? 1 : 0;
      }
    }
    long pairs = (long) prints.size() * (prints.size() - 1) / 2;
    assertThat((double) shared / pairs).isLessThan(0.001);
  }

  @Test
  void estimatesWhatTextsHaveInCommon() {
    String text = articles.stream().max((a, b) -> a.length() - b.length()).orElseThrow();
    Fingerprint whole = print(text);
    assertThat(whole.resemblance(whole)).isEqualTo(1);
    Fingerprint half = print(cut(text, 0.5));
    assertThat(whole.resemblance(half)).isBetween(0.3, 0.7).isEqualTo(half.resemblance(whole));
    assertThat(whole.containment(half)).isGreaterThan(0.75).isEqualTo(half.containment(whole));
  }

  @Test
  void readsWhatItWrote() {
    for (String article : articles.subList(0, 20)) {
      Fingerprint print = print(article);
      assertThat(print.encode()).hasSize(Fingerprint.BYTES);
      assertThat(Fingerprint.decode(print.encode())).isEqualTo(print).hasSameHashCodeAs(print);
    }
    assertThatThrownBy(() -> Fingerprint.decode(new byte[3]))
        .hasMessageContaining("a fingerprint has");
  }

  @Test
  void dependsOnNothingButUnits() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 200; round++) {
      String text = random.next(60);
      assertThat(Fingerprint.of(text).map(Fingerprint::content))
          .as(random.seed())
          .isEqualTo(Fingerprint.of("「" + text + "」。\n").map(Fingerprint::content));
    }
    assertThat(Fingerprint.of("太短的一句話。")).isEmpty();
  }

  /** The part of the changed copies that are both looked up and taken for copies. */
  private static double found(Change change) {
    Random random = new Random(11);
    int found = 0;
    for (String article : articles) {
      Fingerprint print = print(article);
      Fingerprint copy = print(change.of(article, random));
      found += print.isCopyOf(copy) && sharesBand(print, copy) ? 1 : 0;
    }
    return (double) found / articles.size();
  }

  private static boolean sharesBand(Fingerprint a, Fingerprint b) {
    long[] bands = b.bands();
    Arrays.sort(bands);
    return LongStream.of(a.bands()).anyMatch(band -> Arrays.binarySearch(bands, band) >= 0);
  }

  private static Fingerprint print(String article) {
    return Fingerprint.of(VIEW.fold(article)).orElseThrow();
  }

  private static String cut(String article, double part) {
    return article.substring(0, (int) (article.length() * part));
  }

  private static String edited(String article, double part, Random random) {
    // a word at a time in English, a character at a time in Chinese
    String[] units = article.split("(?<=[^\\x00-\\x7F])|(?<= )", -1);
    for (int i = 0; i < units.length; i++) {
      if (random.nextDouble() < part) {
        units[i] = "" + (char) ('一' + random.nextInt(8000));
      }
    }
    return String.join("", units);
  }
}
