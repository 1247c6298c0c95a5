package jianbao.index;

import java.util.List;
import jianbao.json.JsonValue.JsonObject;
import org.apache.lucene.document.Document;

/**
 * An article made ready for the index, on any thread.
 *
 * @param id its id
 * @param digest a hash of all of it but where it was read
 * @param mentions how many mentions it has
 * @param document what Lucene is given, the article itself aside
 * @param json the article as the output prints it
 * @param entries what the registry says of those it mentions
 */
public record PreparedArticle(
    String id,
    long digest,
    int mentions,
    Document document,
    JsonObject json,
    List<EntryFacts> entries) {

  public PreparedArticle {
    entries = List.copyOf(entries);
  }
}
