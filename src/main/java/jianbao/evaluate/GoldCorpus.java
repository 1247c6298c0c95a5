package jianbao.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jianbao.document.FieldName;
import jianbao.document.Given;
import jianbao.document.Origin;
import jianbao.document.PartialDate;
import jianbao.document.SourceDocument;

/**
 * Reads gold files, {@code *.gold.txt}, of two kinds.
 *
 * <p>A <em>page</em>: the source file with marks in it; the program has to find its articles. A
 * <em>collection</em>: ready-made articles one after another, each a line {@code === id: NAME},
 * header lines {@code lang}, {@code published}, {@code title}, a line {@code ---} and the marked
 * body.
 */
public final class GoldCorpus {

  private static final String ENDING = ".gold.txt";
  private static final String START = "=== ";

  private GoldCorpus() {}

  /**
   * All documents in a gold file, or in all gold files below a folder in stable order.
   *
   * @throws IOException if a file cannot be read
   * @throws GoldFormatException if a file is not well-formed
   */
  public static List<GoldDocument> read(Path path) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : files(path)) {
      String text = Files.readString(file);
      if (text.startsWith(START)) {
        readCollection(file, text, documents);
      } else {
        documents.add(page(file, text));
      }
    }
    return documents;
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static GoldDocument page(Path file, String marked) {
    InlineMarkup markup = InlineMarkup.parse(marked, FieldName.TEXT, file.toString());
    String name = file.getFileName().toString().replace(ENDING, ".txt");
    Origin origin = new Origin(Optional.of(name), "text", "UTF-8", 0, List.of());
    return new GoldDocument(
        name, new SourceDocument.Page(origin, markup.text(), Given.NOTHING), markup.mentions());
  }

  private static void readCollection(Path file, String text, List<GoldDocument> documents) {
    int begin = 0;
    while (begin < text.length()) {
      int next = text.indexOf("\n" + START, begin);
      int end = next < 0 ? text.length() : next + 1;
      documents.add(article(file, text, begin, end));
      begin = end;
    }
  }

  private static GoldDocument article(Path file, String text, int begin, int end) {
    int line = (int) text.substring(0, begin).chars().filter(c -> c == '\n').count() + 1;
    String place = file + ":" + line;
    int divide = text.indexOf("\n---\n", begin);
    if (divide < 0 || divide > end) {
      throw new GoldFormatException(place, "expected a line --- between header and body");
    }
    Map<String, String> header = header(text.substring(begin + START.length(), divide));
    String id = header.getOrDefault("id", "");
    if (id.isEmpty()) {
      throw new GoldFormatException(place, "expected '=== id: NAME'");
    }
    InlineMarkup title =
        InlineMarkup.parse(header.getOrDefault("title", ""), FieldName.TITLE, place);
    InlineMarkup body =
        InlineMarkup.parse(text.substring(divide + 5, end).strip(), FieldName.TEXT, place);
    List<GoldMention> mentions = new ArrayList<>(title.mentions());
    mentions.addAll(body.mentions());
    Given given =
        new Given(
            Optional.ofNullable(header.get("published")).flatMap(PartialDate::parse),
            Optional.ofNullable(header.get("lang")).map(Locale::forLanguageTag),
            Optional.empty(),
            Optional.empty());
    Origin origin =
        new Origin(Optional.of(file.getFileName().toString()), "text", "UTF-8", line, List.of());
    return new GoldDocument(
        id,
        new SourceDocument.Ready(
            origin,
            Optional.of(id),
            Optional.of(title.text()).filter(t -> !t.isEmpty()),
            body.text(),
            given,
            Optional.empty()),
        mentions);
  }

  private static Map<String, String> header(String lines) {
    Map<String, String> header = new HashMap<>();
    for (String line : lines.split("\n", -1)) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        header.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return header;
  }
}
