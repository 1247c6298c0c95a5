package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import jianbao.document.SourceFault;

/**
 * Reads inputs one after another and hands over what they hold; an input that cannot be read is one
 * fault, and the next is read. Not thread-safe.
 */
public final class SourceReader {

  private final SourceOptions options;
  private final InputStream standardInput;

  /**
   * A reader.
   *
   * @param options what the user says about the inputs
   * @param standardInput what {@code -} stands for
   */
  public SourceReader(SourceOptions options, InputStream standardInput) {
    this.options = options;
    this.standardInput = standardInput;
  }

  /**
   * Reads every input in order. Memory does not grow with their number.
   *
   * @param paths files, folders, {@code -}, and {@code archive.zip!member}
   * @param sink takes each document and each fault as it is read
   */
  public void read(List<String> paths, Consumer<SourceItem> sink) {
    each(paths, sink, SourceReader::readDocuments);
  }

  /**
   * Reads every input as plain text, line by line, whatever its format.
   *
   * @param paths files, folders, {@code -}, and {@code archive.zip!member}
   * @param texts takes each line as it is decoded
   * @param faults takes the inputs that cannot be read
   */
  public void readTexts(List<String> paths, LineSink texts, Consumer<SourceFault> faults) {
    Consumer<SourceItem> sink =
        item -> {
          if (item instanceof SourceItem.Reported reported) {
            faults.accept(reported.fault());
          }
        };
    each(paths, sink, content -> readLines(content, texts));
  }

  private void each(List<String> paths, Consumer<SourceItem> sink, ContentReader reader) {
    Unpacking unpacking = new Unpacking(options, sink);
    Consumer<SourceFault> faults = fault -> sink.accept(new SourceItem.Reported(fault));
    InputFinder finder = new InputFinder(standardInput, faults);
    for (String path : paths) {
      finder.find(
          path,
          input -> {
            try {
              unpacking.open(input, reader);
            } catch (UnreadableException e) {
              faults.accept(new SourceFault(input.name(), e.place(), e.getMessage()));
            } catch (IOException e) {
              faults.accept(
                  new SourceFault(input.name(), "", "cannot be read: " + FaultReasons.of(e)));
            }
          });
    }
  }

  private static void readDocuments(Content content) throws IOException {
    Format format =
        content
            .options()
            .format()
            .orElseGet(() -> FormatSniffer.of(content.fileName(), content.bytes().head()));
    ContentReader reader =
        switch (format) {
          case TEXT -> new PageReader();
          case MARKDOWN -> new MarkdownReader();
          case HTML -> new HtmlReader();
          case PDF -> new PdfReader();
          case JSON -> new ArticleItemsReader();
          case JSONL -> new ArticleLinesReader();
        };
    reader.read(content);
  }

  /** Takes lines of inputs. */
  @FunctionalInterface
  public interface LineSink {
    /**
     * Takes a line.
     *
     * @param input the input's name for messages
     * @param number the line's number in the input, from 1
     * @param text the line with its end
     */
    void take(String input, int number, String text);
  }

  private static void readLines(Content content, LineSink texts) throws IOException {
    LineDecoder lines = new LineDecoder(content);
    int malformed = 0;
    while (lines.next()) {
      if (lines.tooLong()) {
        throw new UnreadableException(
            lines.number() + "",
            "line larger than " + content.options().limits().size() + "; --max-size allows more");
      }
      malformed += lines.malformed() ? 1 : 0;
      texts.take(
          content.name(), lines.number(), lines.terminated() ? lines.text() + "\n" : lines.text());
    }
    if (malformed > 0) {
      content.remark(
          "",
          malformed
              + (malformed == 1 ? " line is" : " lines are")
              + " not valid "
              + lines.encoding().label());
    }
  }
}
