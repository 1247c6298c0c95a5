package jianbao.source;

import jianbao.document.SourceDocument;
import jianbao.document.SourceFault;

/** What reading the inputs brings, one after another. */
public sealed interface SourceItem {

  /**
   * A document.
   *
   * @param document the document
   */
  record Read(SourceDocument document) implements SourceItem {}

  /**
   * An input, or a record of one, that could not be read.
   *
   * @param fault what was wrong with it
   */
  record Failed(SourceFault fault) implements SourceItem {}
}
