package jianbao.index;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import jianbao.data.DataException;
import jianbao.data.Models;
import jianbao.index.packed.TextUnits;

/**
 * What searches need of the models: how texts are folded and packed, and which words are one.
 * Immutable and thread-safe.
 */
public final class SearchModels {

  private final Models models;
  private final TextUnits units;
  private final TextReading reading;
  private final LookupKey keys;
  private final RegionalWords regions;

  private SearchModels(Models models) {
    this.models = models;
    this.units = TextUnits.read(models);
    this.reading = new TextReading(SearchFolding.read(models), units);
    this.keys = new LookupKey(reading.folding());
    this.regions = RegionalWords.read(models, keys);
  }

  /**
   * Reads them.
   *
   * @throws DataException if a file of the models is not as it should be
   */
  public static SearchModels read(Models models) {
    return new SearchModels(models);
  }

  /**
   * Begins to read them in a thread of its own, for those who have something else to do at first.
   *
   * @return waits for them, and throws what {@link #read} throws
   */
  public static Supplier<SearchModels> readAhead(Models models) {
    CompletableFuture<SearchModels> read = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("search-models")
        .start(
            () -> {
              try {
                LuceneStart.silence();
                read.complete(read(models));
                LuceneStart.load();
              } catch (IOException | RuntimeException | Error e) {
                read.completeExceptionally(e);
              }
            });
    return () -> {
      try {
        return read.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof DataException data ? data : e;
      }
    };
  }

  Models models() {
    return models;
  }

  TextUnits units() {
    return units;
  }

  TextReading reading() {
    return reading;
  }

  LookupKey keys() {
    return keys;
  }

  RegionalWords regions() {
    return regions;
  }
}
