package jianbao.document;

import java.util.List;
import java.util.Optional;
import jianbao.text.Span;

/**
 * Where in which file something was read.
 *
 * @param path the file as the user named it, with {@code !} before a name inside an archive; empty
 *     for standard input
 * @param format {@code text}, {@code markdown}, {@code html}, {@code pdf}, {@code json} or {@code
 *     jsonl}
 * @param charset the charset that the bytes were decoded with; empty where the format has none of
 *     its own, as PDF
 * @param line the line of a JSONL record, from 1; 0 where a record is a whole file
 * @param spans what was taken from the decoded file, in UTF-16 units, sorted, without overlap;
 *     empty where the file holds the text in escaped form
 */
public record Origin(
    Optional<String> path, String format, String charset, int line, List<Span> spans) {

  public Origin {
    spans = List.copyOf(spans);
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).begin() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "source spans overlap: " + spans.get(i - 1) + ", " + spans.get(i));
      }
    }
  }

  /** The same file with other spans. */
  public Origin withSpans(List<Span> taken) {
    return new Origin(path, format, charset, line, taken);
  }

  /** For messages: the path, with the line where there is one. */
  public String place() {
    return path.orElse("standard input") + (line > 0 ? ":" + line : "");
  }
}
