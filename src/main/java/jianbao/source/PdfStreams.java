package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Looks for compressed streams of a page that would fill the memory: the PDF library unpacks each
 * as a whole. Pictures are left aside, since nothing unpacks them here. Belongs to one document.
 */
final class PdfStreams {

  /** Deflate shrinks to a thousandth at best, so that a smaller stream cannot become too large. */
  private static final int BEST_RATIO = 1032;

  private static final Set<COSName> ASIDE =
      Set.of(COSName.PARENT, COSName.ANNOTS, COSName.B, COSName.METADATA, COSName.THUMB);

  private final Limits limits;
  private final Deadline deadline;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  PdfStreams(Limits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  /**
   * Looks at everything that reading a page may unpack.
   *
   * @throws UnreadableException if a stream is larger than a document may be
   */
  void check(PDPage page) throws IOException {
    Deque<COSBase> open = new ArrayDeque<>();
    open.add(page.getCOSObject());
    while (!open.isEmpty()) {
      COSBase next = open.remove();
      COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
      if (object == null || !seen.add(object)) {
        continue;
      }
      deadline.check();
      if (object instanceof COSStream stream) {
        check(stream);
      }
      if (object instanceof COSDictionary dictionary) {
        dictionary.entrySet().stream()
            .filter(entry -> !ASIDE.contains(entry.getKey()))
            .forEach(entry -> open.add(entry.getValue()));
      } else if (object instanceof COSArray array) {
        array.forEach(open::add);
      }
    }
  }

  private void check(COSStream stream) throws IOException {
    int filters = filters(stream.getFilters());
    boolean picture = COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE));
    long worst = (long) Math.min(1e18, stream.getLength() * Math.pow(BEST_RATIO, filters));
    if (picture || worst <= limits.documentBytes()) {
      return;
    }
    if (filters > 2) {
      throw new UnreadableException("a stream compressed " + filters + " times over");
    }
    try (InputStream raw = stream.createRawInputStream();
        InputStream once = filters > 0 ? new InflaterInputStream(raw) : raw;
        InputStream twice = filters > 1 ? new InflaterInputStream(once) : once) {
      count(twice);
    }
  }

  /** Reads a stream to its end or to where it is damaged, which the library puts up with. */
  private void count(InputStream unpacked) throws UnreadableException {
    byte[] buffer = new byte[1 << 13];
    long total = 0;
    while (true) {
      deadline.check();
      int count;
      try {
        count = unpacked.read(buffer);
      } catch (IOException e) {
        return;
      }
      if (count < 0) {
        return;
      }
      total += count;
      if (total > limits.documentBytes()) {
        throw new UnreadableException(
            "a stream in it unpacks to more than " + limits.size() + "; --max-size allows more");
      }
    }
  }

  private static int filters(COSBase filters) {
    if (filters instanceof COSArray array) {
      return array.size();
    }
    return filters == null ? 0 : 1;
  }
}
