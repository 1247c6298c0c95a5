package jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;

import jianbao.document.ConcordanceLine;
import jianbao.document.FieldName;
import jianbao.testing.RandomText;
import jianbao.text.DisplayWidth;
import org.junit.jupiter.api.Test;

class ConcordanceTextTest {

  @Test
  void putsEveryMatchInOneColumn() {
    RandomText random = RandomText.seeded();
    ConcordanceText text = new ConcordanceText(80, HitText.Style.PLAIN);
    for (int round = 0; round < 1000; round++) {
      String line =
          text.line(
              new ConcordanceLine(
                  "id",
                  FieldName.TEXT,
                  0,
                  0,
                  random.nextWellFormed(20),
                  "研發院",
                  random.nextWellFormed(20)));
      assertThat(line).as(random.seed()).hasLineCount(1).contains("«研發院»");
      String before = line.substring(0, line.indexOf("«研發院»"));
      assertThat(DisplayWidth.of(before)).as(random.seed() + line).isEqualTo(33);
    }
  }

  @Test
  void putsOneSpaceWhereTheTextHasOneOrMore() {
    ConcordanceText text = new ConcordanceText(60, HitText.Style.PLAIN);
    ConcordanceLine line =
        new ConcordanceLine(
            "id", FieldName.TEXT, 0, 0, "is said.\n\nThe ", "Monetary Authority", "  raised  it ");
    assertThat(text.line(line).strip())
        .startsWith("is said. The «Monetary Authority»")
        .doesNotContain("»  ");
  }
}
