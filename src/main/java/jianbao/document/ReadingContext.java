package jianbao.document;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader has to know about the article that it reads.
 *
 * @param language the article's language, script and region, as far as known
 * @param publication when it was published
 * @param home the region whose currency a bare 元 has where the language names no region, as {@code
 *     HK}
 * @param reference the moment that "now" means in a message or a query; empty in news
 */
public record ReadingContext(
    Locale language, Publication publication, String home, Optional<LocalDateTime> reference) {

  /** The context of news. */
  public ReadingContext(Locale language, Publication publication, String home) {
    this(language, publication, home, Optional.empty());
  }

  /** The region of the article: that of its language, else that of its script. */
  public String region() {
    if (!language.getCountry().isEmpty()) {
      return language.getCountry();
    }
    return language.getScript().equals("Hans") ? "CN" : home;
  }
}
