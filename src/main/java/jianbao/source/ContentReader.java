package jianbao.source;

import java.io.IOException;

/** Reads one format. */
@FunctionalInterface
interface ContentReader {

  /**
   * Hands what a content holds to its sink.
   *
   * @throws UnreadableException if it is not what the format expects
   */
  void read(Content content) throws IOException;
}
