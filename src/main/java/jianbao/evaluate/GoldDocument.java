package jianbao.evaluate;

import java.util.List;
import jianbao.document.SourceDocument;

/**
 * A page or an article with its mentions.
 *
 * @param name what to call it in reports
 * @param document what the program is given
 * @param mentions what it ought to find
 */
public record GoldDocument(String name, SourceDocument document, List<GoldMention> mentions) {

  public GoldDocument {
    mentions = List.copyOf(mentions);
  }

  /** The file that it stands in, as it was given; its name where there is none. */
  public String file() {
    return document.origin().path().orElse(name);
  }
}
