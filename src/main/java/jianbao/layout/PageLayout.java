package jianbao.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.document.ArticleDraft;
import jianbao.document.ArticleField;
import jianbao.document.ExplainedPage;
import jianbao.document.FieldName;
import jianbao.document.SourceDocument;
import jianbao.layout.PageArticle.Member;
import jianbao.layout.PageArticle.Part;
import jianbao.text.AlignedText;

/**
 * Splits a page into its articles.
 *
 * <p>First each line is seen by itself and beside its neighbours ({@link Cue}); a dynamic program
 * over these cues gives every line its role ({@link RoleDecoder}). Then the pieces are sorted into
 * articles by their headings, datelines and bylines and by the words that they share ({@link
 * ArticleAssembly}); headlines and captions that stand apart are brought to the article whose words
 * they have. Last, wraps are undone and the fields written ({@link FieldWriter}). All of it takes
 * time linear in the page. Immutable and thread-safe.
 */
public final class PageLayout {

  private final LayoutWords words;
  private final RoleWeights roleWeights;
  private final ArticleWeights articleWeights;

  /** A layout with the words and weights of {@code layout/*} among the models. */
  public PageLayout(Models models) {
    this.words = new LayoutWords(models);
    this.roleWeights = new RoleWeights(models);
    this.articleWeights = new ArticleWeights(models);
  }

  /** The articles of a page, in the order in which they begin. */
  public List<ArticleDraft> split(SourceDocument.Page page) {
    PageView view = new PageView(page.text(), words);
    Role[] roles = RoleDecoder.decode(view, roleWeights);
    List<PageArticle> articles = ArticleAssembly.of(view, roles, articleWeights).articles();
    Seams seams = new Seams(view, roles);
    Signatures signatures = new Signatures(view);
    Genres genres = new Genres(view, articles);
    List<ArticleDraft> drafts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      PageArticle article = articles.get(i);
      drafts.add(
          new ArticleDraft(
              title(view, article),
              deck(view, article),
              text(view, article, seams),
              captions(view, article),
              signatures.authors(article),
              signatures.outlet(article),
              genres.of(i),
              FieldWriter.spans(view, lines(article))));
    }
    return drafts;
  }

  /** What is made of each line of a page, and why; the articles are those of {@link #split}. */
  public ExplainedPage explain(SourceDocument.Page page) {
    PageView view = new PageView(page.text(), words);
    Role[] roles = RoleDecoder.decode(view, roleWeights);
    ArticleAssembly assembly = ArticleAssembly.of(view, roles, articleWeights);
    List<PageArticle> articles = assembly.articles();
    List<Optional<String>> titles =
        articles.stream().map(a -> title(view, a).map(ArticleField::content)).toList();
    return new LineReasons(view, roles, roleWeights, assembly.reasons())
        .explain(page, articles, titles);
  }

  private static Optional<ArticleField> title(PageView view, PageArticle article) {
    if (!article.hasTitle()) {
      return Optional.empty();
    }
    FieldWriter writer = new FieldWriter(view);
    writer.paragraph(article.headline().get(0));
    return Optional.of(new ArticleField(FieldName.TITLE, 0, writer.write()));
  }

  private static Optional<ArticleField> deck(PageView view, PageArticle article) {
    if (article.headline().size() < 2) {
      return Optional.empty();
    }
    FieldWriter writer = new FieldWriter(view);
    for (int line : article.headline().subList(1, article.headline().size())) {
      writer.spaced(line);
    }
    return Optional.of(new ArticleField(FieldName.DECK, 0, writer.write()));
  }

  private static ArticleField text(PageView view, PageArticle article, Seams seams) {
    FieldWriter writer = new FieldWriter(view);
    Member before = null;
    for (Member member : article.text()) {
      boolean joins =
          before != null
              && isText(before.part())
              && isText(member.part())
              && seams.between(before.line(), member.line()).joins();
      if (joins) {
        writer.continued(before.line(), member.line());
      } else {
        writer.paragraph(member.line());
      }
      before = member;
    }
    return new ArticleField(FieldName.TEXT, 0, writer.write());
  }

  private static boolean isText(Part part) {
    return part == Part.BODY || part == Part.LIST;
  }

  private static List<ArticleField> captions(PageView view, PageArticle article) {
    List<ArticleField> captions = new ArrayList<>();
    for (List<Integer> caption : article.captions()) {
      FieldWriter writer = new FieldWriter(view);
      writer.paragraph(caption.get(0));
      for (int i = 1; i < caption.size(); i++) {
        writer.continued(caption.get(i - 1), caption.get(i));
      }
      AlignedText text = writer.write();
      captions.add(new ArticleField(FieldName.CAPTION, captions.size(), text));
    }
    return captions;
  }

  private static List<Integer> lines(PageArticle article) {
    List<Integer> lines = new ArrayList<>(article.headline());
    article.text().forEach(member -> lines.add(member.line()));
    article.captions().forEach(lines::addAll);
    Collections.sort(lines);
    return lines;
  }
}
