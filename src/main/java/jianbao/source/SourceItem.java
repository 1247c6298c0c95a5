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
   * A fault of an input or of a record of one: it could not be read, or there is something to say.
   *
   * @param fault what is wrong with it
   */
  record Reported(SourceFault fault) implements SourceItem {}
}
