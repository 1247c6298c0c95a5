package jianbao.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import jianbao.document.SourceFault;

/**
 * Opens inputs and what is packed in them: a gzip file is one content, a zip file one for each of
 * its members. Nothing is written to disk, an archive in an archive is not opened, and a stream
 * that unpacks to far more than it was is given up. A member that cannot be read does not stop the
 * next.
 */
final class Unpacking {

  private final SourceOptions options;
  private final Consumer<SourceItem> sink;

  Unpacking(SourceOptions options, Consumer<SourceItem> sink) {
    this.options = options;
    this.sink = sink;
  }

  /** Hands over the contents of an input, one after another. */
  void open(Input input, ContentReader reader) throws IOException {
    try (InputStream file = input.bytes().open()) {
      PeekedStream bytes = new PeekedStream(file, CharsetDetector.SAMPLE);
      switch (Packing.of(bytes.head())) {
        case NONE -> reader.read(new Content(input.path(), bytes, options, sink));
        case GZIP -> gunzip(input, bytes, reader);
        case ZIP -> unzip(input, bytes, reader);
        case OTHER -> throw unknownPacking();
      }
    }
  }

  private void gunzip(Input input, InputStream bytes, ContentReader reader) throws IOException {
    BombGuard.Packed packed = new BombGuard.Packed(bytes);
    try {
      InputStream unpacked = new BombGuard(new GZIPInputStream(packed), packed);
      member(input.path(), unpacked, reader);
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
  }

  private void unzip(Input input, InputStream bytes, ContentReader reader) throws IOException {
    BombGuard.Packed packed = new BombGuard.Packed(bytes);
    // names not marked as UTF-8 come as their bytes, to be decoded here
    ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
    BombGuard guard = new BombGuard(zip, packed);
    int found = 0;
    boolean office = false;
    for (ZipEntry entry = next(zip, guard); entry != null; entry = next(zip, guard)) {
      String name = MemberName.decoded(entry.getName());
      office |= name.equals("[Content_Types].xml");
      if (entry.isDirectory()
          || MemberName.isHidden(name)
          || (input.member().isPresent() && !input.member().get().equals(name))
          || (input.member().isEmpty() && !Packing.isKnownName(name))) {
        continue;
      }
      found++;
      Optional<String> path = Optional.of(input.path().orElse("-") + "!" + name);
      try {
        if (MemberName.leadsOut(name)) {
          throw new UnreadableException("the name leads out of the archive; not read");
        }
        member(path, new Unclosed(guard), reader);
      } catch (UnreadableException e) {
        report(path.get(), e.place(), e.getMessage());
      } catch (IOException e) {
        // nothing behind it can be found
        report(path.get(), "", damaged(e).getMessage());
        return;
      }
    }
    if (found == 0) {
      throw new UnreadableException(
          office
              ? "an Office document; expected text, Markdown, HTML, PDF or JSON"
              : "no readable file in this archive; expected names ending in "
                  + Packing.knownEndings());
    }
  }

  private void report(String path, String place, String reason) {
    sink.accept(new SourceItem.Reported(new SourceFault(path, place, reason)));
  }

  /** What stops an archive from being unpacked any further. */
  private static UnreadableException damaged(IOException e) {
    return e instanceof ZipException || e instanceof EOFException
        ? new UnreadableException("damaged archive: " + FaultReasons.of(e))
        : new UnreadableException("cannot be read: " + FaultReasons.of(e));
  }

  private static ZipEntry next(ZipInputStream zip, BombGuard guard) throws IOException {
    try {
      guard.drain();
      return zip.getNextEntry();
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
  }

  private void member(Optional<String> path, InputStream unpacked, ContentReader reader)
      throws IOException {
    PeekedStream bytes = new PeekedStream(unpacked, CharsetDetector.SAMPLE);
    if (Packing.of(bytes.head()) != Packing.NONE) {
      throw new UnreadableException("an archive inside an archive is not read");
    }
    reader.read(new Content(path, bytes, options, sink));
  }

  private static UnreadableException unknownPacking() {
    return new UnreadableException(
        "packed in a way that is not read here; expected .gz, .zip or an unpacked file");
  }
}
