package jianbao.pipeline;

import jianbao.document.Article;
import jianbao.document.ArticleField;

/**
 * Knows the ids of one run, and tells when one comes again with another article. Remembers 63 bits
 * of each id and 64 of its article, so that a million articles cost some tens of megabytes. Not
 * thread-safe.
 */
final class IdLedger {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** A table with open addressing: hashes of ids, 0 for an empty place. */
  private long[] ids = new long[1 << 10];

  /** Hashes of the last article of each id, at the place of the id. */
  private long[] contents = new long[ids.length];

  private int count;

  /**
   * Takes note of an article.
   *
   * @param id its id
   * @param content what {@link #content} gives for it
   * @return whether the last article of that id was another
   */
  boolean meansAnother(String id, long content) {
    long hash = Math.max(1, mixed(added(id, BASIS)) >>> 1);
    int place = place(hash, ids);
    boolean isKnown = ids[place] != 0;
    boolean isOther = isKnown && contents[place] != content;
    ids[place] = hash;
    contents[place] = content;
    if (!isKnown && ++count > ids.length / 2) {
      grow();
    }
    return isOther;
  }

  private void grow() {
    long[] more = new long[2 * ids.length];
    long[] moved = new long[more.length];
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] != 0) {
        int place = place(ids[i], more);
        more[place] = ids[i];
        moved[place] = contents[i];
      }
    }
    ids = more;
    contents = moved;
  }

  /** Where a hash stands in a table, or is to stand. */
  private static int place(long hash, long[] table) {
    int place = (int) hash & (table.length - 1);
    while (table[place] != 0 && table[place] != hash) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }

  /** A hash of all that an article says and all that is known of it, but where it was read. */
  static long content(Article article) {
    long hash = BASIS;
    for (ArticleField field : article.fields()) {
      hash = added(field.content(), added(field.name().label(), hash)) * PRIME;
    }
    hash = (hash ^ article.metadata().hashCode()) * PRIME;
    return mixed(added(article.extra().orElse(""), hash));
  }

  /** FNV-1a over the UTF-16 units. */
  private static long added(String text, long before) {
    long hash = before;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** The finish of SplitMix64. */
  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
