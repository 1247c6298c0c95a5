package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  private static final int ROUNDS = 4000;

  // --- examples
  // -----------------------------------------------------------------------------------

  @Test
  void keepsOffsetsWhenALineIsJoined() {
    // 創新科⏎⏎技及工業局 → 創新科技及工業局
    AlignedText joined =
        edit(
            "創新科\n\n技及工業局",
            edits -> {
              edits.copy(3);
              edits.delete(2);
              edits.copy(5);
            });
    assertThat(joined.view()).isEqualTo("創新科技及工業局");
    assertThat(joined.toSource(new Span(2, 4))).isEqualTo(new Span(2, 6));
    assertThat(joined.sourcePieces(new Span(2, 4))).containsExactly(new Span(2, 3), new Span(5, 6));
    // NOT [2, 5): a span that ends beside a deletion does not take the deletion with it.
    assertThat(joined.toSource(new Span(2, 3))).isEqualTo(new Span(2, 3));
    assertThat(joined.toView(new Span(3, 5))).isEmpty();
    assertThat(joined.toView(new Span(1, 6))).contains(new Span(1, 4));
  }

  @Test
  void givesEveryUnitOfABlockTheWholeBlock() {
    // 餸 → 𠩌 is one unit before and two after.
    AlignedText converted =
        edit(
            "買餸去",
            edits -> {
              edits.copy(1);
              edits.replace(1, "𠩌");
              edits.copy(1);
            });
    assertThat(converted.toSource(new Span(1, 3))).isEqualTo(new Span(1, 2));
    assertThat(converted.surface(new Span(0, 3))).isEqualTo("買餸");
    assertThatThrownBy(() -> converted.toSource(new Span(1, 2)))
        .hasMessageContaining("cuts a surrogate pair");
  }

  @Test
  void mapsASwapUnitByUnit() {
    AlignedText folded = edit("孫東說", edits -> edits.swap("孙东说"));
    assertThat(folded.surface(new Span(1, 2))).isEqualTo("東");
    assertThat(folded.alignment()).isEqualTo(Alignment.identity(3));
  }

  @Test
  void refusesInsertionsAndCutPairs() {
    assertThatThrownBy(() -> edit("ab", edits -> edits.replace(0, "x")))
        .hasMessage("replace at 0 would insert 'x' from nothing");
    assertThatThrownBy(() -> edit("a𠮷", edits -> edits.copy(2)))
        .hasMessage("copy cuts a surrogate pair at 2");
    assertThatThrownBy(() -> edit("𠮷", edits -> edits.swap("ab")))
        .hasMessage("swap at 0 would pair up or part surrogates");
    assertThatThrownBy(() -> edit("abc", edits -> edits.copy(2)))
        .hasMessageContaining("consumed 2 of 3 units");
    assertThatThrownBy(() -> edit("abc", edits -> edits.delete(4)))
        .hasMessage("delete of 4 units at 0 leaves the text of 3");
  }

  @Test
  void refusesStepsThatDoNotLineUp() {
    assertThatThrownBy(() -> Alignment.identity(3).andThen(Alignment.identity(4)))
        .hasMessage("steps do not line up: this afterLength=3 but next beforeLength=4");
    assertThatThrownBy(() -> Alignment.identity(3).toBefore(new Span(2, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  // --- laws
  // ---------------------------------------------------------------------------------------

  @Test
  void composesAssociatively() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < ROUNDS; round++) {
      AlignedText a = rewriteAtRandom(AlignedText.of(random.next(12)), random);
      AlignedText b = rewriteAtRandom(AlignedText.of(a.view()), random);
      AlignedText c = rewriteAtRandom(AlignedText.of(b.view()), random);
      Alignment left = a.alignment().andThen(b.alignment()).andThen(c.alignment());
      Alignment right = a.alignment().andThen(b.alignment().andThen(c.alignment()));
      assertThat(left).as(describe(random, a, b, c)).isEqualTo(right);
      assertThat(a.andThen(b).andThen(c).view()).isEqualTo(c.view());
    }
  }

  @Test
  void mapsThroughACompositionAsStepByStep() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < ROUNDS; round++) {
      AlignedText a = rewriteAtRandom(AlignedText.of(random.next(12)), random);
      AlignedText b = rewriteAtRandom(AlignedText.of(a.view()), random);
      Alignment both = a.alignment().andThen(b.alignment());
      for (Span span : spans(both.afterLength(), random)) {
        assertThat(both.toBefore(span))
            .as(describe(random, a, b))
            .isEqualTo(a.alignment().toBefore(b.alignment().toBefore(span)));
      }
    }
  }

  @Test
  void mapsMonotonously() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < ROUNDS; round++) {
      AlignedText a = rewriteAtRandom(AlignedText.of(random.next(15)), random);
      Span last = null;
      for (int unit = 0; unit < a.alignment().afterLength(); unit++) {
        Span image = a.alignment().toBefore(new Span(unit, unit + 1));
        if (last != null) {
          assertThat(image.begin()).as(describe(random, a)).isGreaterThanOrEqualTo(last.begin());
          assertThat(image.end()).as(describe(random, a)).isGreaterThanOrEqualTo(last.end());
          Span hull = a.alignment().toBefore(new Span(unit - 1, unit + 1));
          assertThat(hull).isEqualTo(last.hull(image));
        }
        last = image;
      }
    }
  }

  @Test
  void coversWhatItMapsThereAndBack() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < ROUNDS; round++) {
      AlignedText a = rewriteAtRandom(AlignedText.of(random.next(15)), random);
      for (Span span : spans(a.alignment().afterLength(), random)) {
        Span before = a.alignment().toBefore(span);
        Optional<Span> back = a.alignment().toAfter(before);
        assertThat(back).as(describe(random, a)).isPresent();
        assertThat(back.orElseThrow().covers(span)).as(describe(random, a)).isTrue();
      }
    }
  }

  @Test
  void splitsASpanIntoPiecesThatItCovers() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < ROUNDS; round++) {
      AlignedText a = rewriteAtRandom(AlignedText.of(random.next(15)), random);
      for (Span span : spans(a.alignment().afterLength(), random)) {
        List<Span> pieces = a.alignment().pieces(span);
        Span whole = a.alignment().toBefore(span);
        assertThat(pieces.get(0).begin()).isEqualTo(whole.begin());
        assertThat(pieces.get(pieces.size() - 1).end()).isEqualTo(whole.end());
        for (int i = 1; i < pieces.size(); i++) {
          assertThat(pieces.get(i).begin())
              .as(describe(random, a))
              .isGreaterThan(pieces.get(i - 1).end());
        }
      }
    }
  }

  private static AlignedText edit(String text, Consumer<Edits> script) {
    return AlignedText.of(text).rewrite((view, edits) -> script.accept(edits));
  }

  /** Copies, swaps, replaces and deletes at random, never through a surrogate pair. */
  private static AlignedText rewriteAtRandom(AlignedText text, RandomText random) {
    return text.rewrite(
        (view, edits) -> {
          while (edits.position() < view.length()) {
            int end = Math.min(view.length(), edits.position() + 1 + random.below(4));
            end += Edits.pairAt(view, end - 1) ? 1 : 0;
            int units = end - edits.position();
            switch (random.below(4)) {
              case 0 -> edits.copy(units);
              case 1 -> edits.replace(units, "某字".repeat(1 + random.below(2)));
              case 2 -> edits.delete(units);
              default -> edits.swap(view.substring(edits.position(), end).replace('東', '东'));
            }
          }
        });
  }

  private static List<Span> spans(int length, RandomText random) {
    if (length == 0) {
      return List.of();
    }
    int begin = random.below(length);
    return List.of(
        new Span(0, length),
        new Span(begin, begin + 1),
        new Span(begin, begin + 1 + random.below(length - begin)));
  }

  private static String describe(RandomText random, AlignedText... steps) {
    StringBuilder text = new StringBuilder(random.seed());
    for (AlignedText step : steps) {
      text.append('\n')
          .append(RandomText.escape(step.source()))
          .append(' ')
          .append(step.alignment());
    }
    return text.toString();
  }
}
