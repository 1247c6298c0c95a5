package jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.ArticleDraft;
import jianbao.document.ArticleField;
import jianbao.document.FieldName;
import jianbao.document.Genre;
import jianbao.document.SourceDocument;
import jianbao.text.AlignedText;
import jianbao.text.Span;

/** Splits a page into its articles. Immutable and thread-safe. */
public final class PageLayout {

  /** The articles of a page, in the order in which they begin. */
  public List<ArticleDraft> split(SourceDocument.Page page) {
    List<Span> lines = nonBlankLines(page.text());
    ArticleField title =
        new ArticleField(FieldName.TITLE, 0, take(page.text(), lines.subList(0, 1)));
    ArticleField text =
        new ArticleField(FieldName.TEXT, 0, take(page.text(), lines.subList(1, lines.size())));
    return List.of(
        new ArticleDraft(
            Optional.of(title),
            Optional.empty(),
            text,
            List.of(),
            List.of(),
            Optional.empty(),
            Genre.NEWS,
            lines));
  }

  /** The given lines of a page, each a paragraph; the rest deleted. */
  private static AlignedText take(String page, List<Span> lines) {
    return AlignedText.of(page)
        .rewrite(
            (view, edits) -> {
              for (int i = 0; i < lines.size(); i++) {
                Span line = lines.get(i);
                if (i > 0) {
                  edits.replace(1, "\n");
                }
                edits.delete(line.begin() - edits.position());
                edits.copy(line.length());
              }
              edits.delete(view.length() - edits.position());
            });
  }

  private static List<Span> nonBlankLines(String page) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    while (begin < page.length()) {
      int end = page.indexOf('\n', begin);
      end = end < 0 ? page.length() : end;
      String line = page.substring(begin, end);
      if (!line.isBlank()) {
        int lead = line.length() - line.stripLeading().length();
        lines.add(new Span(begin + lead, begin + line.stripTrailing().length()));
      }
      begin = end + 1;
    }
    return lines;
  }
}
