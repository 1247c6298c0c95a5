package jianbao.source;

import java.io.IOException;
import jianbao.document.SourceDocument;

/** Reads plain text: a page as it is. Stateless. */
final class PageReader implements ContentReader {

  @Override
  public void read(Content content) throws IOException {
    DecodedText decoded = content.text();
    content.accept(
        new SourceDocument.Page(
            content.origin(Format.TEXT, decoded.charset()),
            decoded.text(),
            content.options().given()));
  }
}
