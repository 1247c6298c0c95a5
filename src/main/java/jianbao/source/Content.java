package jianbao.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jianbao.document.Origin;
import jianbao.document.SourceDocument;
import jianbao.document.SourceFault;

/**
 * One thing to read: a file, standard input or a member of an archive, unpacked.
 *
 * @param path the file as the user named it, {@code archive.zip!member} for a member of one; empty
 *     for standard input
 * @param bytes what it holds
 * @param options what the user says about it
 * @param sink takes what is read
 */
record Content(
    Optional<String> path, PeekedStream bytes, SourceOptions options, Consumer<SourceItem> sink) {

  /** The name for messages. */
  String name() {
    return path.orElse(SourceFault.STANDARD_INPUT);
  }

  /** The last part of the path, which tells the format. */
  String fileName() {
    String whole = path.orElse("");
    int slash = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\'));
    return whole.substring(Math.max(slash, whole.lastIndexOf('!')) + 1);
  }

  /**
   * Everything.
   *
   * @throws UnreadableException if it is larger than the limit
   */
  byte[] all() throws IOException {
    long limit = options.limits().documentBytes();
    List<byte[]> chunks = new ArrayList<>();
    long total = 0;
    while (true) {
      byte[] chunk = bytes.readNBytes(1 << 16);
      total += chunk.length;
      if (total > limit) {
        throw new UnreadableException(
            "larger than " + options.limits().size() + "; --max-size allows more");
      }
      chunks.add(chunk);
      if (chunk.length < 1 << 16) {
        return joined(chunks, (int) total);
      }
    }
  }

  /** The decoded text, with a word to the user about what is odd in it. */
  DecodedText text() throws IOException {
    byte[] all = all();
    if (all.length == 0) {
      throw new UnreadableException("the file is empty");
    }
    DecodedText decoded = DecodedText.of(all, options.encoding().orElse(null));
    decoded.remarks().forEach(remark -> remark("", remark));
    if (decoded.text().isBlank()) {
      throw new UnreadableException("nothing but white space");
    }
    return decoded;
  }

  /** Where this is, for what is read from the whole of it. */
  Origin origin(Format format, String charset) {
    return new Origin(path, format.label(), charset, 0, List.of());
  }

  /** Tells the user something about an input that is read all the same. */
  void remark(String place, String remark) {
    sink.accept(new SourceItem.Reported(SourceFault.warning(name(), place, remark)));
  }

  /** Hands over a document. */
  void accept(SourceDocument document) {
    sink.accept(new SourceItem.Read(document));
  }

  /** Hands over a record that could not be read. */
  void fail(String place, String reason) {
    sink.accept(new SourceItem.Reported(new SourceFault(name(), place, reason)));
  }

  private static byte[] joined(List<byte[]> chunks, int length) {
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] chunk : chunks) {
      System.arraycopy(chunk, 0, all, at, chunk.length);
      at += chunk.length;
    }
    return all;
  }
}
