package jianbao.index;

import java.util.List;
import java.util.Optional;
import jianbao.json.JsonValue.JsonObject;
import jianbao.text.Fingerprint;
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
 * @param fingerprint tells copies of its text; empty if that is too short to tell
 */
public record PreparedArticle(
    String id,
    long digest,
    int mentions,
    Document document,
    JsonObject json,
    List<EntryFacts> entries,
    Optional<Fingerprint> fingerprint) {

  public PreparedArticle {
    entries = List.copyOf(entries);
  }
}
