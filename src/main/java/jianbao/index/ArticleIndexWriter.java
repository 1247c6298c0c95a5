package jianbao.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.index.packed.ArticlePacker;
import jianbao.index.packed.EntryPacker;
import jianbao.index.packed.TextUnits;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Puts articles into an index. One article has one place there, by its id: the same again changes
 * nothing, a changed one takes the place of the old.
 *
 * <p>What was written is there once {@link #commit} returns, all of it or nothing; a process that
 * dies before leaves the index as the last commit made it. Commits happen on the way too, every
 * {@value #ARTICLES_PER_COMMIT} articles. Holds the lock of the index; not thread-safe.
 */
public final class ArticleIndexWriter implements AutoCloseable {

  private static final int ARTICLES_PER_COMMIT = 20_000;
  private static final double BUFFER_MEGABYTES = 128;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final Map<String, String> userData;
  private final long first;
  private long batch;
  private final KnownEntries entries;
  private final ArticlePacker packer;
  private final int articlesPerCommit;
  private final TextReading reading;
  private DirectoryReader committed;

  /** The last articles; null until one is looked for. */
  private CopyLedger copies;

  /** Digests of what was written since {@link #committed} was opened, by id. */
  private final Map<String, Long> written = new HashMap<>();

  /** What became of an article. */
  public enum Outcome {
    /** It was not there. */
    NEW,
    /** It was there as it is. */
    SAME,
    /** It was there otherwise, and was replaced. */
    CHANGED
  }

  private ArticleIndexWriter(
      Path folder,
      Directory directory,
      IndexWriter writer,
      Models models,
      TextUnits units,
      Instant now,
      int articlesPerCommit)
      throws IOException {
    this.articlesPerCommit = articlesPerCommit;
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.committed = DirectoryReader.open(writer);
    SearchFolding folding = SearchFolding.read(models);
    this.reading = new TextReading(folding, units);
    LookupKey keys = new LookupKey(folding);
    this.entries =
        new KnownEntries(committed, keys, new ShortenedNames(models, keys), new EntryPacker(units));
    this.packer = new ArticlePacker(units, entries);
    this.userData = new HashMap<>();
    writer.getLiveCommitData().forEach(e -> userData.put(e.getKey(), e.getValue()));
    long last = Long.parseLong(userData.getOrDefault(Schema.BATCH_KEY, "0"));
    this.first = Math.max(last + 1, now.getEpochSecond());
    this.batch = first;
  }

  /**
   * Opens an index for writing, and makes it where there is none.
   *
   * @param folder where it lies
   * @param models say how texts are folded and written
   * @param now the moment that new articles get
   * @throws IndexException if it is locked, damaged or of another version
   */
  public static ArticleIndexWriter open(Path folder, Models models, Instant now)
      throws IndexException, IOException {
    return open(folder, models, now, ARTICLES_PER_COMMIT);
  }

  /**
   * Opens an index to be made anew, whatever is there now. What is there stays until the first
   * commit if it is sound, and is deleted at once if it is damaged or of another version.
   *
   * @param folder where it lies
   * @param models say how texts are folded and written
   * @param now the moment that articles get
   * @throws IndexException if it is locked
   */
  public static ArticleIndexWriter rebuild(Path folder, Models models, Instant now)
      throws IndexException, IOException {
    try {
      Files.createDirectories(folder);
      IndexFolder.clearUnlessSound(folder);
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    }
    return open(folder, models, now, ARTICLES_PER_COMMIT, OpenMode.CREATE);
  }

  /** Likewise, with a commit every so many articles. */
  static ArticleIndexWriter open(Path folder, Models models, Instant now, int articlesPerCommit)
      throws IndexException, IOException {
    return open(folder, models, now, articlesPerCommit, OpenMode.CREATE_OR_APPEND);
  }

  private static ArticleIndexWriter open(
      Path folder, Models models, Instant now, int articlesPerCommit, OpenMode mode)
      throws IndexException, IOException {
    LuceneStart.silence();
    TextUnits units = TextUnits.read(models);
    Directory directory = directory(folder);
    try {
      boolean isThere = DirectoryReader.indexExists(directory);
      boolean goesOn = isThere && mode != OpenMode.CREATE;
      if (goesOn) {
        Map<String, String> userData = SegmentInfos.readLatestCommit(directory).getUserData();
        IndexFolder.checkVersion(folder, userData, units);
      }
      IndexWriterConfig config =
          new IndexWriterConfig(null)
              .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
              .setIndexSort(Schema.BY_LANGUAGE)
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              .setOpenMode(mode)
              .setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(directory, config);
      try {
        if (!goesOn) {
          writer.setLiveCommitData(
              Map.of(
                      Schema.VERSION_KEY,
                      String.valueOf(Schema.VERSION),
                      Schema.UNITS_KEY,
                      units.checksum())
                  .entrySet());
          if (!isThere) {
            writer.commit();
          }
        }
        return new ArticleIndexWriter(
            folder, directory, writer, models, units, now, articlesPerCommit);
      } catch (IOException e) {
        writer.rollback();
        throw e;
      }
    } catch (IndexException e) {
      directory.close();
      throw e;
    } catch (IOException e) {
      directory.close();
      throw IndexFolder.explained(folder, e);
    }
  }

  private static Directory directory(Path folder) throws IndexException {
    try {
      Files.createDirectories(folder);
      return FSDirectory.open(folder);
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    }
  }

  /** Writes an article. */
  public Outcome write(PreparedArticle article) throws IndexException {
    try {
      Long before = written.get(article.id());
      if (before == null) {
        before = committedDigest(article.id());
      }
      if (before != null && before == article.digest()) {
        return Outcome.SAME;
      }
      for (EntryFacts entry : article.entries()) {
        entries.know(entry, writer);
      }
      article.document().add(new NumericDocValuesField(Schema.BATCH, batch));
      article.document().add(new StoredField(Schema.ARTICLE, packer.pack(article.json())));
      if (before == null) {
        writer.addDocument(article.document());
      } else {
        writer.updateDocument(new Term(Schema.ID, article.id()), article.document());
      }
      written.put(article.id(), article.digest());
      if (written.size() >= articlesPerCommit) {
        commit();
      }
      return before == null ? Outcome.NEW : Outcome.CHANGED;
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    } catch (AlreadyClosedException e) {
      throw given(e);
    }
  }

  /**
   * The article that one of this run is nearly a copy of, of those given here before and the last
   * few thousand that the index had when the first was. To be asked once for each article, whatever
   * became of it, so that later ones are compared with it.
   *
   * @return the id of the original, not the article's own; empty if there is none, or the text is
   *     too short to tell
   */
  public Optional<String> originalOf(PreparedArticle article) throws IndexException {
    if (copies == null) {
      try {
        copies = RecentArticles.ledger(committed, reading);
      } catch (IOException e) {
        throw IndexFolder.explained(folder, e);
      }
    }
    return copies.add(article.id(), article.fingerprint());
  }

  /** Makes everything that was written last. */
  public void commit() throws IndexException {
    try {
      commitAll();
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    } catch (AlreadyClosedException e) {
      throw given(e);
    }
  }

  private void commitAll() throws IOException {
    if (writer.hasUncommittedChanges()) {
      userData.put(Schema.BATCH_KEY, String.valueOf(batch));
      writer.setLiveCommitData(userData.entrySet());
    }
    boolean isNew = writer.commit() >= 0;
    if (isNew) {
      batch++; // whoever has seen all that is there now has not seen what comes
    }
    DirectoryReader newer = DirectoryReader.openIfChanged(committed);
    if (newer != null) {
      committed.close();
      committed = newer;
    }
    written.clear();
  }

  /** What Lucene's writer, which works on other threads too, gave up on. */
  private IndexException given(AlreadyClosedException e) {
    return e.getCause() instanceof IOException cause
        ? IndexFolder.explained(folder, cause)
        : new IndexException(folder + ": the index cannot be used: " + e.getMessage(), e);
  }

  /**
   * The moment that the first articles of this run were taken in, in seconds since 1970; greater
   * than that of any run before. Those behind each commit get a greater one.
   */
  public long batch() {
    return first;
  }

  /** Puts everything into as few files as can be; takes a while. */
  public void forceMerge() throws IOException {
    writer.forceMerge(1);
    writer.commit();
  }

  /** Number of articles in the index. */
  public int articles() {
    return writer.getDocStats().numDocs - entries.size();
  }

  /** Gives the lock back; what was not committed is gone. */
  @Override
  public void close() throws IOException {
    committed.close();
    writer.rollback();
    directory.close();
  }

  private Long committedDigest(String id) throws IOException {
    Term term = new Term(Schema.ID, id);
    for (LeafReaderContext leaf : committed.leaves()) {
      PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
      for (int doc = found == null ? PostingsEnum.NO_MORE_DOCS : found.nextDoc();
          doc != PostingsEnum.NO_MORE_DOCS;
          doc = found.nextDoc()) {
        if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc)) {
          NumericDocValues digests = leaf.reader().getNumericDocValues(Schema.DIGEST);
          digests.advanceExact(doc);
          return digests.longValue();
        }
      }
    }
    return null;
  }
}
