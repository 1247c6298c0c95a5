package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of input files. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
public enum Format {
  /** A page dump or an article as plain text. */
  TEXT("text", ".txt", ".text"),
  /** Markdown. */
  MARKDOWN("markdown", ".md", ".markdown"),
  /** A web page. */
  HTML("html", ".html", ".htm", ".xhtml"),
  /** A PDF with text in it. */
  PDF("pdf", ".pdf"),
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

  /** The format of that name on the command line. */
  public static Optional<Format> ofLabel(String label) {
    for (Format format : values()) {
      if (format.label.equals(label)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The labels of all formats, for people: {@code text, markdown, json or jsonl}. */
  public static String labels() {
    List<String> labels = new ArrayList<>();
    for (Format format : values()) {
      labels.add(format.label);
    }
    return String.join(", ", labels.subList(0, labels.size() - 1)) + " or " + labels.getLast();
  }

  /** The format that the ending of a file's name tells. */
  static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.endings.stream().anyMatch(lower::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The endings of the names of known formats, for people. */
  static String knownEndings() {
    return String.join(
        " ", Stream.of(values()).flatMap(format -> format.endings.stream()).toList());
  }
}
