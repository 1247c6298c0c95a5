package jianbao.document;

import java.util.Locale;

/**
 * What a reader has to know about the article that it reads.
 *
 * @param language the article's language, script and region, as far as known
 * @param publication when it was published
 * @param home the region whose currency a bare 元 has where the language names no region, as {@code
 *     HK}
 */
public record ReadingContext(Locale language, Publication publication, String home) {}
