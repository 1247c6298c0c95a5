package jianbao.source;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianbao.document.SourceDocument;
import jianbao.document.SourceFault;

/**
 * What reading some inputs brought.
 *
 * @param documents the documents, in order
 * @param failures the inputs and records that could not be read, as messages
 * @param warnings what else was said
 */
record ReadItems(List<SourceDocument> documents, List<String> failures, List<String> warnings) {

  /** Reads a file. */
  static ReadItems of(Path file) {
    return of(SourceOptions.NONE, new byte[0], file.toString());
  }

  /** Reads standard input. */
  static ReadItems of(SourceOptions options, byte[] standardInput) {
    return of(options, standardInput, "-");
  }

  /** Reads inputs. */
  static ReadItems of(SourceOptions options, byte[] standardInput, String... paths) {
    ReadItems items = new ReadItems(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    new SourceReader(options, new ByteArrayInputStream(standardInput))
        .read(List.of(paths), items::add);
    return items;
  }

  private void add(SourceItem item) {
    switch (item) {
      case SourceItem.Read read -> documents.add(read.document());
      case SourceItem.Reported reported -> {
        SourceFault fault = reported.fault();
        (fault.isFailure() ? failures : warnings).add(fault.toString());
      }
    }
  }

  /** The only document. */
  SourceDocument only() {
    if (documents.size() != 1 || !failures.isEmpty()) {
      throw new AssertionError("expected one document: " + this);
    }
    return documents.getFirst();
  }

  /** The only document, which is a page. */
  SourceDocument.Page page() {
    return (SourceDocument.Page) only();
  }

  /** The text of every article ready-made, in order. */
  List<String> texts() {
    return documents.stream().map(d -> ((SourceDocument.Ready) d).text()).toList();
  }
}
