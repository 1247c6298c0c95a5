package jianbao.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells the format of a content by its name, and by its first bytes where those know better. */
final class FormatSniffer {

  private static final int LOOK = 4096;

  private FormatSniffer() {}

  /**
   * The format of a file.
   *
   * @param name its name; empty if it has none
   * @param head its first bytes
   */
  static Format of(String name, byte[] head) {
    String text = asciiOf(head);
    if (text.startsWith("%PDF-")) {
      return Format.PDF;
    }
    Optional<Format> named = Format.ofName(Packing.unpackedName(name));
    if (named.isEmpty()) {
      return byContent(text);
    }
    return switch (named.get()) {
      case TEXT -> isHtml(text) ? Format.HTML : Format.TEXT;
      case JSON -> text.startsWith("{") ? byFirstLine(text) : Format.JSON;
      default -> named.get();
    };
  }

  private static Format byContent(String text) {
    if (isHtml(text)) {
      return Format.HTML;
    }
    if (text.matches("(?s)\\[\\s*+[{\\]].*+")) {
      return Format.JSON;
    }
    if (text.matches("(?s)\\{\\s*+[\"}].*+")) {
      return byFirstLine(text);
    }
    if (text.startsWith("# ") || FrontMatter.begins(text)) {
      return Format.MARKDOWN;
    }
    return Format.TEXT;
  }

  /** JSON Lines if the first line is a whole object, else one JSON value over several lines. */
  private static Format byFirstLine(String text) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return Format.JSONL;
    }
    String line = text.substring(0, end).strip();
    return line.length() > 1 && line.endsWith("}") ? Format.JSONL : Format.JSON;
  }

  private static boolean isHtml(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean xml = lower.startsWith("<?xml") || lower.startsWith("<!--");
    return lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.startsWith("<head")
        || lower.startsWith("<body")
        || (xml && (lower.contains("<html") || lower.contains("<!doctype html")));
  }

  /** The begin of the text as far as it is ASCII in whatever charset; without marks and blanks. */
  private static String asciiOf(byte[] head) {
    StringBuilder text = new StringBuilder();
    int end = Math.min(head.length, LOOK);
    String units = new String(head, 0, end, StandardCharsets.ISO_8859_1);
    for (int i = 0; i < end; i++) {
      char c = units.charAt(i);
      boolean mark = text.isEmpty() && (c == 0xEF || c == 0xBB || c == 0xBF || c >= 0xFE);
      if (c != 0 && !mark) {
        text.append(c);
      }
    }
    return text.toString().stripLeading();
  }
}
