package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.index.SearchRequest.Copies;
import jianbao.index.StoredTexts.Card;
import jianbao.text.Fingerprint;

/**
 * Puts articles that are nearly the same behind the first of them. Fingerprints are taken of the
 * few texts that become hits, when they do, which costs some ten microseconds each; kept, they
 * would make the index larger by a fifteenth. For one search; not thread-safe.
 */
final class CopyCollapser {

  private final StoredArticles articles;
  private final FoldedText folded;
  private final Copies copies;
  private final List<Original> originals = new ArrayList<>();

  private record Original(Optional<Fingerprint> fingerprint, List<String> copies) {}

  CopyCollapser(StoredArticles articles, SearchFolding folding, Copies copies) {
    this.articles = articles;
    this.folded = new FoldedText(folding);
    this.copies = copies;
  }

  /**
   * Takes the next document.
   *
   * @return the ids of its copies, a list that grows as they are met; empty if it is a copy itself
   */
  Optional<List<String>> original(int doc) throws IOException {
    if (copies == Copies.SHOWN) {
      return Optional.of(List.of());
    }
    StoredTexts texts = articles.texts(doc);
    Optional<Fingerprint> fingerprint = RecentArticles.fingerprint(texts, folded);
    for (Original original : originals) {
      if (fingerprint.isPresent()
          && original.fingerprint().filter(fingerprint.get()::isCopyOf).isPresent()) {
        original.copies().add(texts.card(Card.ID).orElse(""));
        return Optional.empty();
      }
    }
    List<String> ids = new ArrayList<>();
    originals.add(new Original(fingerprint, ids));
    return Optional.of(ids);
  }
}
