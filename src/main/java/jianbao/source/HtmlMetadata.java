package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jianbao.document.Given;
import jianbao.document.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says about its article in its head: OpenGraph, schema.org as JSON-LD and
 * microdata, Dublin Core and the names that newspapers use.
 *
 * @param titles what it calls the article, the best first; with the name of the site at the end
 *     perhaps
 * @param given date, language, outlet, address and authors
 */
record HtmlMetadata(List<String> titles, Given given) {

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=publishdate]",
          "meta[name=pubdate]",
          "meta[name=publish_date]",
          "meta[name=publish-date]",
          "meta[name=datePublished]",
          "meta[name=parsely-pub-date]",
          "meta[name=DC.date.issued]",
          "meta[name=DC.date]",
          "meta[name=date]",
          "[itemprop=datePublished]",
          "article time[datetime]",
          "time[pubdate]",
          "time[datetime]");

  private static final List<String> AUTHORS =
      List.of(
          "meta[name=author]",
          "meta[property=article:author]",
          "meta[name=byl]",
          "meta[name=DC.creator]",
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "a[rel=author]");

  /** What stands before names in bylines. */
  private static final Pattern BEFORE_NAMES =
      Pattern.compile(
          "^(?:by|author|text|文|作者|記者|记者|撰文|撰稿|採訪|采访)(?:\\s*+[:：]\\s*+|\\s++)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*+(?:[、,，;；/]|\\s(?:and|&)\\s)\\s*+");

  /** Longer names are none. */
  private static final int LONGEST_NAME = 40;

  /** Reads the head of a page. */
  static HtmlMetadata of(Document page) {
    LinkedData data = LinkedData.of(page);
    List<String> titles = new ArrayList<>();
    data.text("headline").ifPresent(titles::add);
    content(page, "meta[property=og:title]").ifPresent(titles::add);
    content(page, "meta[name=twitter:title]").ifPresent(titles::add);
    if (!page.title().isBlank()) {
      titles.add(page.title().strip());
    }
    Given given =
        new Given(
            data.text("datePublished").flatMap(MetadataDate::parse).or(() -> date(page)),
            language(page, data),
            content(page, "meta[property=og:site_name]")
                .or(() -> data.text("publisher"))
                .or(() -> content(page, "meta[name=application-name]")),
            content(page, "link[rel=canonical]").or(() -> content(page, "meta[property=og:url]")),
            authors(page, data));
    return new HtmlMetadata(titles, given);
  }

  private static Optional<PartialDate> date(Document page) {
    for (String query : DATES) {
      Optional<PartialDate> date = content(page, query).flatMap(MetadataDate::parse);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static List<String> authors(Document page, LinkedData data) {
    List<String> said = data.names("author");
    for (int i = 0; said.isEmpty() && i < AUTHORS.size(); i++) {
      said =
          page.select(AUTHORS.get(i)).stream()
              .map(HtmlMetadata::value)
              .filter(text -> !text.isBlank())
              .toList();
    }
    List<String> names = new ArrayList<>();
    for (String text : said) {
      String list = BEFORE_NAMES.matcher(text.strip()).replaceFirst("");
      for (String name : BETWEEN_NAMES.split(list, -1)) {
        boolean good = !name.isBlank() && name.length() <= LONGEST_NAME && !name.contains("://");
        if (good && !names.contains(name.strip())) {
          names.add(name.strip());
        }
      }
    }
    return names;
  }

  /**
   * The language, where it is told more closely than as {@code zh}, which the text tells itself.
   */
  private static Optional<Locale> language(Document page, LinkedData data) {
    Optional<String> tag =
        attribute(page, "html[lang]", "lang")
            .or(() -> data.text("inLanguage"))
            .or(() -> content(page, "meta[http-equiv=content-language]"))
            .or(() -> content(page, "meta[property=og:locale]"));
    return tag.flatMap(HtmlMetadata::locale);
  }

  private static Optional<Locale> locale(String tag) {
    Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
    if (locale.getLanguage().equals("en")) {
      return Optional.of(locale);
    }
    if (!locale.getLanguage().equals("zh")) {
      return Optional.empty();
    }
    if (!locale.getScript().isEmpty() && !locale.getCountry().isEmpty()) {
      return Optional.of(locale);
    }
    return switch (locale.getCountry()) {
      case "HK", "MO", "TW" -> Optional.of(Locale.forLanguageTag("zh-Hant-" + locale.getCountry()));
      case "CN", "SG" -> Optional.of(Locale.forLanguageTag("zh-Hans-" + locale.getCountry()));
      default -> Optional.empty();
    };
  }

  private static Optional<String> content(Document page, String query) {
    for (Element element : page.select(query)) {
      String value = value(element);
      if (!value.isBlank()) {
        return Optional.of(value.strip());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr(name))
        .filter(value -> !value.isBlank());
  }

  /** What an element says: the attribute that is there for machines, else its text. */
  private static String value(Element element) {
    for (String name : new String[] {"content", "datetime", "href"}) {
      boolean link = name.equals("href") && !element.normalName().equals("link");
      if (element.hasAttr(name) && !link) {
        return element.attr(name);
      }
    }
    return element.text();
  }
}
