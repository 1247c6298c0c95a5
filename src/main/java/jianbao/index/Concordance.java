package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.ConcordanceLine;
import jianbao.index.StoredTexts.Card;
import jianbao.index.StoredTexts.Part;
import jianbao.text.CodePoints;
import jianbao.text.Span;

/** Every place in an article where words of a query stand, with what stands around. */
final class Concordance {

  /** Characters of context on each side. */
  private static final int CONTEXT = 80;

  private final FoldedText folded;
  private final List<CompiledWord> words;

  Concordance(SearchFolding folding, List<CompiledWord> words) {
    this.folded = new FoldedText(folding);
    this.words = words;
  }

  /** The lines of an article, in the order of its fields. */
  List<ConcordanceLine> lines(StoredTexts texts) throws IOException {
    List<ConcordanceLine> lines = new ArrayList<>();
    Optional<String> id = texts.card(Card.ID);
    for (Part part : texts.parts()) {
      CodePoints points = CodePoints.of(part.content());
      for (Span span : spans(part)) {
        String content = part.content();
        lines.add(
            new ConcordanceLine(
                id.orElse(""),
                part.name(),
                part.index(),
                points.at(span.begin()),
                content.substring(cut(content, span.begin() - CONTEXT), span.begin()),
                span.in(content),
                content.substring(span.end(), cut(content, span.end() + CONTEXT))));
      }
    }
    return lines;
  }

  private List<Span> spans(Part part) {
    List<Span> spans = new ArrayList<>();
    folded.read(part.content());
    for (CompiledWord word : words) {
      if (word.fields().contains(part.name())) {
        word.phrases().forEach(phrase -> spans.addAll(folded.spans(phrase)));
      }
    }
    spans.sort(null);
    List<Span> apart = new ArrayList<>();
    for (Span span : spans) {
      if (!apart.isEmpty() && apart.getLast().overlaps(span)) {
        apart.add(apart.removeLast().hull(span));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  /** An offset inside the text that cuts no surrogate pair. */
  private static int cut(String text, int offset) {
    int at = Math.max(0, Math.min(text.length(), offset));
    boolean pair =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return pair ? at - 1 : at;
  }
}
