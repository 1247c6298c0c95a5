package jianbao.source;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jianbao.data.DataLine;
import jianbao.data.Models;
import org.jsoup.nodes.Element;

/**
 * What an element's name, classes and id tell about what is in it. The words are a data file;
 * immutable and thread-safe.
 */
final class HtmlHints {

  /** What may be told. */
  enum Kind {
    /** An article is in it. */
    CONTENT,
    /** Something else than an article is in it. */
    NOISE,
    /** The caption of a picture. */
    CAPTION,
    /** A second headline. */
    DECK,
    /** Who wrote it. */
    BYLINE
  }

  private static final Set<String> NOISE_TAGS =
      Set.of("nav", "footer", "aside", "form", "button", "select", "dialog", "menu");

  private final Map<String, Kind> words = new HashMap<>();

  private HtmlHints() {}

  /** Reads the words. */
  HtmlHints(Models models) {
    for (DataLine line : models.lines("html/hints.tsv")) {
      String[] cells = line.cells(2);
      try {
        words.put(cells[1], Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw line.fault("expected content, noise, caption, deck or byline, found " + cells[0]);
      }
    }
  }

  /** The same hints without the words for noise, for pages whose names lead astray. */
  HtmlHints withoutNoiseWords() {
    HtmlHints others = new HtmlHints();
    words.forEach(
        (word, kind) -> {
          if (kind != Kind.NOISE) {
            others.words.put(word, kind);
          }
        });
    return others;
  }

  /** Everything that an element tells about itself. */
  Set<Kind> of(Element element) {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    switch (element.normalName()) {
      case "article", "main" -> kinds.add(Kind.CONTENT);
      case "figcaption" -> kinds.add(Kind.CAPTION);
      default -> {
        if (NOISE_TAGS.contains(element.normalName()) || isHidden(element)) {
          kinds.add(Kind.NOISE);
        }
      }
    }
    switch (element.attr("itemprop")) {
      case "articleBody" -> kinds.add(Kind.CONTENT);
      case "author" -> kinds.add(Kind.BYLINE);
      case "caption" -> kinds.add(Kind.CAPTION);
      case "alternativeHeadline" -> kinds.add(Kind.DECK);
      default -> {}
    }
    if (element.attr("rel").equals("author")) {
      kinds.add(Kind.BYLINE);
    }
    addWords(element.className(), kinds);
    addWords(element.id(), kinds);
    return kinds;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none");
  }

  /** Words end at signs, at digits and where a capital follows a small letter. */
  private void addWords(String name, Set<Kind> kinds) {
    int begin = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && isLetter(name.charAt(i));
      boolean newWord =
          inside
              && i > begin
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!inside || newWord) {
        Kind kind = words.get(name.substring(begin, i).toLowerCase(Locale.ROOT));
        if (kind != null) {
          kinds.add(kind);
        }
        begin = inside ? i : i + 1;
      }
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
