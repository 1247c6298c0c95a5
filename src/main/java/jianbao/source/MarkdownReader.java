package jianbao.source;

import java.io.IOException;
import jianbao.document.SourceDocument;

/** Reads Markdown: a page with a front matter perhaps. Stateless. */
final class MarkdownReader implements ContentReader {

  @Override
  public void read(Content content) throws IOException {
    DecodedText decoded = content.text();
    FrontMatter front = FrontMatter.of(decoded.text());
    if (front.page().view().isBlank()) {
      throw new UnreadableException("a front matter and no text behind it");
    }
    content.accept(
        new SourceDocument.Page(
            content.origin(Format.MARKDOWN, decoded.charset()),
            front.page(),
            front.given().or(content.options().given())));
  }
}
