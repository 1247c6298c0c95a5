package jianbao.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The articles of the training corpus without their markup: material for pages.
 *
 * @param language a BCP 47 tag
 * @param title the headline
 * @param paragraphs the paragraphs, none of them blank
 */
record TrainArticles(String language, String title, List<String> paragraphs) {

  private static final int SHORTEST_PARAGRAPH = 20;

  /**
   * Reads all articles of a folder of gold files that have two paragraphs of whole sentences or
   * more.
   */
  static List<TrainArticles> read(Path folder) throws IOException {
    List<TrainArticles> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold.txt")).sorted().toList()) {
        for (String entry : Files.readString(file).split("(?m)^=== ", -1)) {
          TrainArticles article = parse(entry);
          if (article.paragraphs().size() >= 2) {
            articles.add(article);
          }
        }
      }
    }
    return articles;
  }

  private static TrainArticles parse(String entry) {
    String language = "";
    String title = "";
    List<String> paragraphs = new ArrayList<>();
    boolean body = false;
    for (String line : entry.lines().toList()) {
      String text = strip(line);
      if (body) {
        if (text.length() >= SHORTEST_PARAGRAPH && text.matches(".*[。！？.!?][」』”’\")）]*")) {
          paragraphs.add(text);
        }
      } else if (line.equals("---")) {
        body = true;
      } else if (line.startsWith("lang: ")) {
        language = text.substring(6);
      } else if (line.startsWith("title: ")) {
        title = text.substring(7);
      }
    }
    return new TrainArticles(language, title, paragraphs);
  }

  /** A line without its inline markup. */
  private static String strip(String line) {
    return line.replaceAll("⟦[A-Z]\\??\\|([^|⟧]*)(\\|[^⟧]*)?⟧", "$1").strip();
  }
}
