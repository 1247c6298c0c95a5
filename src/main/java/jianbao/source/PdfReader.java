package jianbao.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import jianbao.document.SourceDocument;
import jianbao.text.AlignedText;
import jianbao.text.Span;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Reads the text of a PDF as pages for the layout to split. A page that begins with a headline
 * begins a new document; one that goes on in the midst of a text belongs to the one before.
 *
 * <p>A PDF has no source text to count offsets in. What stands in its place, here and in the
 * output, is the text of all its pages as {@link PdfPage} writes it, with a form feed between the
 * pages; it is the same at every reading with the same version of this program. Stateless.
 */
final class PdfReader implements ContentReader {

  /** The library tells here of every oddity that it puts up with. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(new PdfFonts());
  }

  private static final String PAGE_BREAK = "\n\f\n";

  @Override
  public void read(Content content) throws IOException {
    Pages pages = pages(content.all(), content.options().limits());
    handOver(pages.pages(), pages.textSize(), content);
  }

  /**
   * What is read of a PDF.
   *
   * @param pages its pages that have text, at least one
   * @param textSize the size of most of its letters
   */
  private record Pages(List<PdfPage> pages, int textSize) {}

  private static Pages pages(byte[] bytes, Limits limits) throws UnreadableException {
    try (PDDocument pdf = load(bytes, limits)) {
      return read(pdf, limits);
    } catch (UnreadableException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("the PDF asks for a password");
    } catch (StackOverflowError e) {
      throw new UnreadableException("the PDF is nested too deeply");
    } catch (OutOfMemoryError e) {
      throw new UnreadableException("the PDF needs more memory than there is");
    } catch (IOException | RuntimeException e) {
      // what a damaged file makes the library stumble over is no fault of this program
      throw new UnreadableException("damaged PDF; expected a whole one, from %PDF- to %%EOF");
    }
  }

  private static PDDocument load(byte[] bytes, Limits limits) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(bytes),
        MemoryUsageSetting.setupMainMemoryOnly(4 * limits.documentBytes()).streamCache);
  }

  private static Pages read(PDDocument pdf, Limits limits) throws IOException {
    Deadline deadline = Deadline.in(limits.time());
    PdfStreams streams = new PdfStreams(limits, deadline);
    PdfLines reader = new PdfLines(deadline);
    List<PdfPage> pages = new ArrayList<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    long characters = 0;
    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
      deadline.check();
      streams.check(pdf.getPage(number - 1));
      List<PdfLine> lines = reader.of(pdf, number);
      for (PdfLine line : lines) {
        sizes.merge(Math.round(line.size()), line.text().length(), Integer::sum);
        characters += line.text().length();
      }
      if (characters > limits.documentBytes()) {
        throw new UnreadableException(
            "more text than " + limits.size() + "; --max-size allows more");
      }
      PdfPage page = PdfPage.of(lines);
      if (!page.isEmpty()) {
        pages.add(page);
      }
    }
    if (pages.isEmpty()) {
      throw new UnreadableException(
          "no text in this PDF; if it is scanned, text recognition has to come first");
    }
    int textSize =
        sizes.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    return new Pages(pages, textSize);
  }

  private static void handOver(List<PdfPage> pages, int textSize, Content content) {
    StringBuilder text = new StringBuilder();
    List<Integer> begins = new ArrayList<>();
    for (PdfPage page : pages) {
      if (!text.isEmpty()) {
        text.append(PAGE_BREAK);
      }
      if (text.isEmpty() || page.beginsWithHeadline(textSize)) {
        begins.add(text.length());
      }
      page.appendTo(text);
    }
    String whole = text.toString();
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : whole.length();
      content.accept(
          new SourceDocument.Page(
              content.origin(Format.PDF, ""),
              part(whole, new Span(begins.get(i), end)),
              content.options().given()));
    }
  }

  private static AlignedText part(String whole, Span span) {
    return AlignedText.of(whole)
        .rewrite(
            (text, edits) -> {
              edits.delete(span.begin());
              edits.copy(span.length());
              edits.delete(whole.length() - span.end());
            });
  }
}
