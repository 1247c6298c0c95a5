package jianbao.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of input files. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
public enum Format {
  /** A page dump or an article as plain text. */
  TEXT("text", ".txt", ".text"),
  /** Markdown. */
  MARKDOWN("markdown", ".md", ".markdown"),
  /** One article, or an array of them, as JSON. */
  JSON("json", ".json"),
  /** One article a line. */
  JSONL("jsonl", ".jsonl", ".ndjson");

  private final String label;
  private final List<String> endings;

  Format(String label, String... endings) {
    this.label = label;
    this.endings = List.of(endings);
  }

  /** The name of the format on the command line and in the output. */
  public String label() {
    return label;
  }

  /** The format that the ending of a file's name tells. */
  static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      for (String ending : format.endings) {
        if (lower.endsWith(ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }
}
