package jianbao.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An article that has been read.
 *
 * @param article the article
 * @param fields its fields with their views and tokens, in the article's order
 * @param mentions what was found, by field and place
 * @param entities what the mentions are mentions of, each once, in order of first mention
 */
public record AnalyzedArticle(
    Article article, List<AnalyzedField> fields, List<Mention> mentions, List<Entity> entities) {

  public AnalyzedArticle {
    fields = List.copyOf(fields);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    Set<String> ids = new HashSet<>();
    for (Entity entity : entities) {
      if (!ids.add(entity.id())) {
        throw new IllegalArgumentException("entity " + entity.id() + " stands twice");
      }
    }
    for (Mention mention : mentions) {
      if (mention.entity().isPresent() && !ids.contains(mention.entity().get())) {
        throw new IllegalArgumentException(
            "mention of " + mention.entity().get() + ", which is no entity of the article");
      }
      if (mention.span().end() > mention.field().content().length()) {
        throw new IllegalArgumentException("mention " + mention.span() + " leaves its field");
      }
    }
  }
}
