package jianbao.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import jianbao.document.Origin;
import jianbao.document.SourceDocument;
import jianbao.document.SourceFault;

/** Reads inputs one after another and hands over what they hold. Not thread-safe. */
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
   * @param paths files, folders and {@code -}
   * @param sink takes each document and each fault as it is read
   */
  public void read(List<String> paths, Consumer<SourceItem> sink) {
    each(
        paths,
        (input, bytes) -> read(input, bytes, sink),
        fault -> sink.accept(new SourceItem.Failed(fault)));
  }

  /**
   * Reads every input as plain text, whatever its format.
   *
   * @param paths files, folders and {@code -}
   * @param texts takes each text as it is decoded
   * @param faults takes the inputs that cannot be read
   */
  public void readTexts(List<String> paths, Consumer<String> texts, Consumer<SourceFault> faults) {
    each(paths, (input, bytes) -> texts.accept(decode(bytes)), faults);
  }

  private interface InputTask {
    void run(Input input, InputStream bytes) throws IOException;
  }

  private void each(List<String> paths, InputTask task, Consumer<SourceFault> faults) {
    InputFinder finder = new InputFinder(standardInput, faults);
    for (String path : paths) {
      finder.find(path, input -> run(task, input, faults));
    }
  }

  private static void run(InputTask task, Input input, Consumer<SourceFault> faults) {
    try (InputStream bytes = input.bytes().open()) {
      task.run(input, bytes);
    } catch (CharacterCodingException e) {
      faults.accept(new SourceFault(input.name(), "", "not valid UTF-8"));
    } catch (IOException e) {
      faults.accept(new SourceFault(input.name(), "", "cannot be read: " + FaultReasons.of(e)));
    }
  }

  private void read(Input input, InputStream bytes, Consumer<SourceItem> sink) throws IOException {
    Format format =
        options.format().or(() -> input.path().flatMap(Format::ofName)).orElse(Format.TEXT);
    switch (format) {
      case TEXT, MARKDOWN -> sink.accept(page(input, format, decode(bytes)));
      case JSON, JSONL -> readLines(input, bytes, sink);
    }
  }

  private SourceItem page(Input input, Format format, String text) {
    if (text.isBlank()) {
      return new SourceItem.Failed(new SourceFault(input.name(), "", "the file is empty"));
    }
    Origin origin = new Origin(input.path(), format.label(), "UTF-8", 0, List.of());
    return new SourceItem.Read(new SourceDocument.Page(origin, text, options.given()));
  }

  private void readLines(Input input, InputStream bytes, Consumer<SourceItem> sink)
      throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    ArticleJsonReader reader = new ArticleJsonReader(input, options.given());
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        sink.accept(reader.read(line, number));
      }
    }
  }

  private static String decode(InputStream bytes) throws IOException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(bytes.readAllBytes()))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
