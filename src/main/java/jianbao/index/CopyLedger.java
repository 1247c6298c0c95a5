package jianbao.index;

import java.util.Optional;
import jianbao.text.Fingerprint;

/**
 * The articles that came last, to tell which new one is nearly a copy of one of them: wire copy in
 * two papers, the same story in the other script.
 *
 * <p>Of so many articles the fingerprints are kept, and of each band of them the last article that
 * had it, in a table where one band may push out another; since copies share many bands, that loses
 * next to nothing. Memory is bounded, whatever the number of articles. Not thread-safe.
 */
final class CopyLedger {

  /** So many articles are remembered. */
  static final int ARTICLES = 20_000;

  private static final int BAND_BITS = 20;

  private final String[] ids = new String[ARTICLES];
  private final Fingerprint[] fingerprints = new Fingerprint[ARTICLES];

  /** By the hash of a band: the number of the last article that had it, from 1; 0 for none. */
  private final int[] bands = new int[1 << BAND_BITS];

  private int count;

  /**
   * Takes the next article.
   *
   * @param id its id; what was known of an article of that id is no original of it
   * @param fingerprint empty if its text is too short to tell
   * @return the id of the last article that it is nearly a copy of
   */
  Optional<String> add(String id, Optional<Fingerprint> fingerprint) {
    if (fingerprint.isEmpty()) {
      return Optional.empty();
    }
    Fingerprint own = fingerprint.get();
    count++;
    int slot = count % ARTICLES;
    ids[slot] = id;
    fingerprints[slot] = own;
    int original = 0;
    for (long band : own.bands()) {
      int place = (int) ((band * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BAND_BITS));
      int other = bands[place];
      bands[place] = count;
      if (other > original && isOriginal(other, id, own)) {
        original = other;
      }
    }
    return original == 0 ? Optional.empty() : Optional.of(ids[original % ARTICLES]);
  }

  private boolean isOriginal(int number, String id, Fingerprint own) {
    int slot = number % ARTICLES;
    return number > count - ARTICLES
        && number != count
        && !ids[slot].equals(id)
        && fingerprints[slot].isCopyOf(own);
  }
}
