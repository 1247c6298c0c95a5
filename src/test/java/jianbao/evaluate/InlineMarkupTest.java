package jianbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jianbao.document.FieldName;
import jianbao.document.MentionType;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;

class InlineMarkupTest {

  @Test
  void takesTheMarksOut() {
    InlineMarkup markup = parse("⟦A|財政司⟧長⟦P|陳茂波|財政司司長⟧⟦D|昨日(26日)|2025-02-26⟧說");
    assertThat(markup.text()).isEqualTo("財政司長陳茂波昨日(26日)說");
    assertThat(markup.mentions())
        .extracting(GoldMention::type)
        .containsExactly(MentionType.AGENCY, MentionType.PERSON, MentionType.DATE);
    GoldMention date = markup.mentions().get(2);
    assertThat(date.span()).isEqualTo(new Span(7, 14));
    assertThat(date.span().in(markup.text())).isEqualTo(date.surface());
    assertThat(date.value()).isEqualTo("2025-02-26");
    assertThat(date.kind()).isEqualTo("date");
  }

  @Test
  void tellsOptionalMentionsAndClockTimes() {
    InlineMarkup markup = parse("⟦A?|研發院⟧⟦D|昨日傍晚|2025-03-XXTEV⟧⟦D?|日前|PAST_REF⟧");
    assertThat(markup.mentions())
        .extracting(GoldMention::optional)
        .containsExactly(true, false, true);
    assertThat(markup.mentions()).extracting(GoldMention::kind).containsExactly("", "time", "date");
  }

  @Test
  void namesThePlaceOfAFault() {
    assertThatThrownBy(() -> parse("⟦P|陳茂波"))
        .hasMessageStartingWith("here: mark without end: ⟦P|陳茂波");
    assertThatThrownBy(() -> parse("⟦X|陳茂波⟧")).hasMessage("here: no mention type 'X'");
    assertThatThrownBy(() -> parse("⟦P⟧")).hasMessageStartingWith("here: expected TYPE|surface");
    assertThatThrownBy(() -> parse("陳⟧")).hasMessageStartingWith("here: stray");
  }

  private static InlineMarkup parse(String marked) {
    return InlineMarkup.parse(marked, FieldName.TEXT, "here");
  }
}
