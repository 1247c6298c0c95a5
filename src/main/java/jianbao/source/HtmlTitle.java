package jianbao.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jianbao.text.Span;

/**
 * The headline of a web page and where it stands in the source: the heading that says what the head
 * of the page says, else what the head says.
 *
 * @param runs what it is made of
 * @param block the heading that it is; null if it stands in the head
 */
record HtmlTitle(List<HtmlText.Run> runs, HtmlBlock block) {

  /** What stands between a headline and the name of the section or the site. */
  private static final Pattern BEFORE_SITE = Pattern.compile("\\s*+[|｜_»]\\s*+|\\s++[-–—·>]\\s++");

  /** A shorter part of a title is the name of a section rather than a headline. */
  private static final int LEAST = 5;

  private static final int LONGEST_HEADING = 200;

  /**
   * Finds the headline.
   *
   * @param html the decoded file
   * @param headings the headings of the page
   * @param said what the head of the page calls the article, the best first
   * @param site the name of the site, if the page tells it
   */
  static Optional<HtmlTitle> of(
      String html, List<HtmlBlock> headings, List<String> said, Optional<String> site) {
    for (HtmlBlock heading : headings) {
      String text = plain(heading.text());
      boolean confirmed =
          !text.isEmpty()
              && said.stream()
                  .map(HtmlTitle::plain)
                  .anyMatch(s -> s.contains(text) && 2 * text.length() >= plain(s).length() / 2);
      if (confirmed && !text.equals(site.map(HtmlTitle::plain).orElse(""))) {
        return Optional.of(of(heading));
      }
    }
    for (String title : said) {
      Optional<HtmlTitle> found = standing(html, headline(title, site));
      if (found.isPresent()) {
        return found;
      }
    }
    List<HtmlBlock> first =
        headings.stream()
            .filter(h -> h.element().normalName().equals("h1"))
            .filter(h -> h.text().length() <= LONGEST_HEADING)
            .toList();
    return said.isEmpty() && first.size() == 1
        ? Optional.of(of(first.getFirst()))
        : Optional.empty();
  }

  private static HtmlTitle of(HtmlBlock heading) {
    return new HtmlTitle(HtmlText.runs(List.of(heading)), heading);
  }

  /** A title without the name of the site. */
  static String headline(String title, Optional<String> site) {
    String[] parts = BEFORE_SITE.split(title.strip(), -1);
    String longest = "";
    for (String part : parts) {
      String text = part.strip();
      if (text.length() >= LEAST && !text.equals(site.orElse("")) && longest.isEmpty()) {
        longest = text;
      }
    }
    return longest.isEmpty() ? title.strip() : longest;
  }

  /** A text where it stands in the source, as it is or with characters escaped. */
  private static Optional<HtmlTitle> standing(String html, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String escaped = text.replace("&", "&amp;");
    String quoted = escaped.replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
    for (String raw : List.of(text, escaped, quoted)) {
      int at = html.indexOf(raw);
      if (at >= 0) {
        Span span = new Span(at, at + raw.length());
        return Optional.of(new HtmlTitle(List.of(new HtmlText.Run(span, text, true)), null));
      }
    }
    return Optional.empty();
  }

  /** The letters and digits of a text. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
