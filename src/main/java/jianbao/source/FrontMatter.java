package jianbao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jianbao.document.Given;
import jianbao.text.AlignedText;
import jianbao.text.Edits;
import jianbao.text.Span;

/**
 * What a Markdown file says about itself between two lines {@code ---} at its begin: the lines
 * {@code key: value} that static site generators write, and lists of them. Of YAML no more than
 * that.
 *
 * @param page source: the file; view: the file without the front matter, whose title stands as a
 *     first heading where the text has not got the same one
 * @param given what the front matter says
 */
record FrontMatter(AlignedText page, Given given) {

  private static final String FENCE = "---";

  /** A front matter of more lines is none. */
  private static final int MOST_LINES = 200;

  /** Whether a text begins with a front matter. */
  static boolean begins(String text) {
    return text.startsWith(FENCE + "\n") || text.startsWith(FENCE + "\r\n");
  }

  /** Takes the front matter off a file, if it has one. */
  static FrontMatter of(String file) {
    int end = begins(file) ? endOf(file) : -1;
    if (end < 0) {
      return new FrontMatter(AlignedText.of(file), Given.NOTHING);
    }
    Map<String, List<Span>> values = values(file, end);
    Optional<Span> title = first(values, "title");
    boolean repeated =
        title.isPresent() && firstLine(file, end).equals(title.get().in(file).strip());
    AlignedText page =
        AlignedText.of(file)
            .rewrite((text, edits) -> cut(title.filter(t -> !repeated), end, text, edits));
    Given given =
        new Given(
            first(values, "date")
                .or(() -> first(values, "published"))
                .flatMap(span -> MetadataDate.parse(span.in(file))),
            first(values, "language")
                .or(() -> first(values, "lang"))
                .map(span -> Locale.forLanguageTag(span.in(file)))
                .filter(locale -> !locale.getLanguage().isEmpty()),
            first(values, "outlet").or(() -> first(values, "source")).map(span -> span.in(file)),
            first(values, "url").map(span -> span.in(file)),
            authors(values, file));
    return new FrontMatter(page, given);
  }

  /** Leaves of the front matter nothing but the title, as a heading. */
  private static void cut(Optional<Span> title, int end, String text, Edits edits) {
    if (title.isPresent()) {
      // the key and the colon before the title become the mark of a heading
      edits.delete(title.get().begin() - 2 - edits.position());
      edits.replace(2, "# ");
      edits.copy(title.get().length());
      edits.replace(1, "\n");
    }
    edits.delete(end - edits.position());
    edits.copy(text.length() - end);
  }

  private static List<String> authors(Map<String, List<Span>> values, String file) {
    List<Span> spans = values.getOrDefault("author", values.getOrDefault("authors", List.of()));
    List<String> names = new ArrayList<>();
    for (Span span : spans) {
      for (String name : span.in(file).split("[、,，;；]", -1)) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    return names;
  }

  private static Optional<Span> first(Map<String, List<Span>> values, String key) {
    return values.getOrDefault(key, List.of()).stream().findFirst();
  }

  private static String firstLine(String file, int from) {
    return file.substring(from)
        .lines()
        .map(line -> line.replaceFirst("^#++", "").strip())
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** One past the closing fence and its line end; -1 if there is none. */
  private static int endOf(String file) {
    int begin = file.indexOf('\n') + 1;
    for (int line = 0; line < MOST_LINES && begin > 0; line++) {
      int end = file.indexOf('\n', begin);
      String text = file.substring(begin, end < 0 ? file.length() : end).stripTrailing();
      if (text.equals(FENCE) || text.equals("...")) {
        return end < 0 ? file.length() : end + 1;
      }
      begin = end + 1;
    }
    return -1;
  }

  private static Map<String, List<Span>> values(String file, int end) {
    Map<String, List<Span>> values = new LinkedHashMap<>();
    String key = "";
    for (int begin = file.indexOf('\n') + 1; begin < end; ) {
      int next = file.indexOf('\n', begin);
      next = next < 0 ? end : Math.min(next, end);
      String line = file.substring(begin, next);
      int colon = line.indexOf(':');
      if (line.stripLeading().startsWith("- ")) {
        add(values, key, begin + line.indexOf("- ") + 2, next, file);
      } else if (colon > 0 && line.charAt(0) != '#') {
        key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        add(values, key, begin + colon + 1, next, file);
      }
      begin = next + 1;
    }
    return values;
  }

  /** Adds a value, or the items of {@code [a, b]}, without blanks and quotation marks around. */
  private static void add(
      Map<String, List<Span>> values, String key, int from, int to, String file) {
    Optional<Span> value = trimmed(from, to, file);
    if (value.isEmpty()) {
      return;
    }
    List<Span> list = values.computeIfAbsent(key, k -> new ArrayList<>());
    String text = value.get().in(file);
    if (!text.startsWith("[") || !text.endsWith("]") || text.length() < 2) {
      list.add(value.get());
      return;
    }
    int begin = value.get().begin() + 1;
    int end = value.get().end() - 1;
    while (begin < end) {
      int comma = file.indexOf(',', begin);
      int stop = comma < 0 || comma > end ? end : comma;
      trimmed(begin, stop, file).ifPresent(list::add);
      begin = stop + 1;
    }
  }

  private static Optional<Span> trimmed(int from, int to, String file) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(file.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(file.charAt(end - 1))) {
      end--;
    }
    boolean quoted =
        end - begin > 1
            && file.charAt(begin) == file.charAt(end - 1)
            && "\"'".indexOf(file.charAt(begin)) >= 0;
    if (quoted) {
      begin++;
      end--;
    }
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }
}
