package jianbao.layout;

import java.util.List;
import java.util.Optional;
import jianbao.document.Genre;
import jianbao.layout.PageArticle.Member;
import jianbao.layout.PageArticle.Part;

/** Tells what kind of text an article is, by its labels, its author's line and its make-up. */
final class Genres {

  private static final int SHORTEST_LIST = 3;

  private final PageView view;
  private final List<PageArticle> articles;

  Genres(PageView view, List<PageArticle> articles) {
    this.view = view;
    this.articles = articles;
  }

  /** The genre of the article at a place in the page's order. */
  Genre of(int index) {
    PageArticle article = articles.get(index);
    Genre own = labelled(article).orElseGet(() -> own(article));
    if (own == Genre.NEWS && isUnsigned(article) && besideEditorial(index)) {
      return Genre.EDITORIAL;
    }
    return own;
  }

  /** What the label says that opens the headline. */
  private Optional<Genre> labelled(PageArticle article) {
    if (!article.hasTitle()) {
      return Optional.empty();
    }
    return view.labelPrefix(article.headline().get(0))
        .flatMap(
            label ->
                switch (label.kind()) {
                  case FACTBOX -> Optional.of(Genre.FACTBOX);
                  case EDITORIAL -> Optional.of(Genre.EDITORIAL);
                  case OPINION -> Optional.of(Genre.OP_ED);
                  case BRIEF -> Optional.of(Genre.BRIEF);
                  default -> Optional.empty();
                });
  }

  private Genre own(PageArticle article) {
    if (has(article, Label.Kind.EDITORIAL)) {
      return Genre.EDITORIAL;
    }
    if (has(article, Label.Kind.OPINION) || signedByColumnist(article)) {
      return Genre.OP_ED;
    }
    if (has(article, Label.Kind.FACTBOX) || mostlyList(article)) {
      return Genre.FACTBOX;
    }
    return has(article, Label.Kind.BRIEF) ? Genre.BRIEF : Genre.NEWS;
  }

  private static boolean has(PageArticle article, Label.Kind kind) {
    return article.labels().stream().anyMatch(label -> label.kind() == kind);
  }

  private boolean signedByColumnist(PageArticle article) {
    return article.text().stream().anyMatch(member -> member.part() == Part.AUTHOR);
  }

  private boolean mostlyList(PageArticle article) {
    long items = article.text().stream().filter(m -> m.part() == Part.LIST).count();
    long body = article.text().stream().filter(m -> m.part() == Part.BODY).count();
    return items >= SHORTEST_LIST && items > 2 * body && !isSigned(article);
  }

  /** Neither byline nor dateline nor picture: a paper's own voice. */
  private boolean isUnsigned(PageArticle article) {
    return !isSigned(article) && article.captions().isEmpty() && article.hasTitle();
  }

  private boolean isSigned(PageArticle article) {
    for (Member member : article.text()) {
      if (member.part() == Part.BYLINE
          || member.part() == Part.AUTHOR
          || view.has(member.line(), Cue.DATELINE)) {
        return true;
      }
    }
    return false;
  }

  private boolean besideEditorial(int index) {
    return (index > 0 && has(articles.get(index - 1), Label.Kind.EDITORIAL))
        || (index + 1 < articles.size() && has(articles.get(index + 1), Label.Kind.EDITORIAL));
  }
}
