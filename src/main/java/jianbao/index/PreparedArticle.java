package jianbao.index;

import org.apache.lucene.document.Document;

/**
 * An article made ready for the index, on any thread.
 *
 * @param id its id
 * @param digest a hash of all of it but where it was read
 * @param mentions how many mentions it has
 * @param document what Lucene is given
 */
public record PreparedArticle(String id, long digest, int mentions, Document document) {}
