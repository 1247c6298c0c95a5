package jianbao.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.document.ArticleDraft;
import jianbao.document.ArticleField;
import jianbao.document.FieldName;
import jianbao.document.Genre;
import jianbao.document.Given;
import jianbao.document.SourceDocument;
import jianbao.source.HtmlBlock.Role;
import jianbao.text.AlignedText;
import jianbao.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a web page: one article, with its headline, deck, captions and what the page's head says
 * about it. Scripts are not run and nothing is fetched. The places of its characters are places in
 * the decoded source of the page, between the tags; a character written as a reference comes from
 * the whole reference. Stateless.
 */
final class HtmlReader implements ContentReader {

  /** The words about elements, read when the first page needs them. */
  private static final class Hints {
    static final HtmlHints WORDS = new HtmlHints(Models.bundled());
  }

  @Override
  public void read(Content content) throws IOException {
    DecodedText decoded = content.text();
    String html = decoded.text();
    Document page = parse(html, Deadline.in(content.options().limits().time()));
    HtmlMetadata metadata = HtmlMetadata.of(page);
    MainText main = MainText.of(page, Hints.WORDS);
    Optional<HtmlTitle> title =
        HtmlTitle.of(html, main.headings(), metadata.titles(), metadata.given().outlet());
    ArticleDraft draft = draft(html, main, title);
    Given given = metadata.given();
    if (given.language().isPresent() && belies(draft, given.language().get().getLanguage())) {
      given =
          new Given(
              given.published(), Optional.empty(), given.outlet(), given.url(), given.authors());
    }
    content.accept(
        new SourceDocument.Drafted(
            content.origin(Format.HTML, decoded.charset()),
            draft,
            given.or(content.options().given())));
  }

  private static Document parse(String html, Deadline deadline) throws IOException {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    try {
      return parser.parseInput(new TimedReader(html, deadline), "");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static ArticleDraft draft(String html, MainText main, Optional<HtmlTitle> title)
      throws UnreadableException {
    HtmlText texts = new HtmlText(html);
    List<HtmlBlock> body = new ArrayList<>();
    List<ArticleField> captions = new ArrayList<>();
    Optional<AlignedText> deck = Optional.empty();
    Optional<AlignedText> headline =
        title.map(t -> texts.of(t.runs())).filter(t -> !t.view().isEmpty());
    String plainTitle = headline.map(t -> HtmlTitle.plain(t.view())).orElse("");
    for (HtmlBlock block : main.blocks()) {
      if (block.role() == Role.CAPTION) {
        AlignedText caption = texts.of(HtmlText.runs(List.of(block)));
        if (!caption.view().isEmpty()) {
          captions.add(new ArticleField(FieldName.CAPTION, captions.size(), caption));
        }
      } else if (block.role() == Role.DECK && deck.isEmpty()) {
        deck = Optional.of(texts.of(HtmlText.runs(List.of(block))));
      } else if (!HtmlTitle.plain(block.text()).equals(plainTitle)) {
        body.add(block);
      }
    }
    AlignedText text = texts.of(HtmlText.runs(body));
    if (text.view().isEmpty()) {
      throw new UnreadableException("no article found in this page");
    }
    List<AlignedText> taken = new ArrayList<>(List.of(text));
    headline.ifPresent(taken::add);
    deck.ifPresent(taken::add);
    captions.forEach(caption -> taken.add(caption.text()));
    return new ArticleDraft(
        headline.map(t -> new ArticleField(FieldName.TITLE, 0, t)),
        deck.map(t -> new ArticleField(FieldName.DECK, 0, t)),
        new ArticleField(FieldName.TEXT, 0, text),
        captions,
        List.of(),
        Optional.empty(),
        Genre.NEWS,
        spans(taken));
  }

  /** What fields took from the source, line by line, sorted and without overlap. */
  private static List<Span> spans(List<AlignedText> fields) {
    List<Span> all = new ArrayList<>();
    for (AlignedText field : fields) {
      String text = field.view();
      for (int begin = 0; begin < text.length(); ) {
        int end = text.indexOf('\n', begin);
        end = end < 0 ? text.length() : end;
        if (end > begin) {
          all.addAll(field.sourcePieces(new Span(begin, end)));
        }
        begin = end + 1;
      }
    }
    all.sort(null);
    List<Span> spans = new ArrayList<>();
    for (Span span : all) {
      if (!spans.isEmpty() && spans.getLast().end() >= span.begin()) {
        spans.add(spans.removeLast().hull(span));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  /** Whether a page calls itself Chinese and has no Han characters to speak of, or the reverse. */
  private static boolean belies(ArticleDraft draft, String language) {
    String text = draft.text().content();
    long han = text.codePoints().filter(Character::isIdeographic).count();
    boolean chinese = han * 4 > text.length();
    return chinese != language.equals("zh");
  }

  /** The source, read for as long as there is time. */
  private static final class TimedReader extends FilterReader {

    private final Deadline deadline;

    TimedReader(String text, Deadline deadline) {
      super(new StringReader(text));
      this.deadline = deadline;
    }

    @Override
    public int read(char[] units, int offset, int length) throws IOException {
      deadline.check();
      return super.read(units, offset, length);
    }
  }
}
