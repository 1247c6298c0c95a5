package jianbao.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jianbao.index.packed.TextUnits;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

/** The folder that an index lies in, and what can be wrong with it. */
final class IndexFolder {

  private static final String REMEDY = "'jianbao ingest --rebuild' with the articles makes it anew";

  /** What the names of Lucene's files begin with. */
  private static final List<String> FILES = List.of("segments", "pending_segments", "_");

  /**
   * The bytes from which on an index is mapped into memory: to bind the calls of the system that
   * Lucene makes for that takes a tenth of the time of a search in a small one.
   */
  private static final long MAPPED_FROM = 16L << 20;

  static {
    LuceneStart.silence();
  }

  private IndexFolder() {}

  /** Opens an index for reading. */
  static DirectoryReader open(Path folder, TextUnits units) throws IndexException, IOException {
    if (!Files.isDirectory(folder)) {
      throw missing(folder);
    }
    Directory directory = directory(folder);
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      try {
        checkVersion(folder, reader.getIndexCommit().getUserData(), units);
      } catch (IndexException e) {
        reader.close();
        throw e;
      }
      return reader;
    } catch (IOException e) {
      directory.close();
      throw explained(folder, e);
    }
  }

  /** Fails where there is no index. */
  static void check(Path folder) throws IndexException, IOException {
    if (!Files.isDirectory(folder)) {
      throw missing(folder);
    }
    try (Directory directory = new NIOFSDirectory(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        throw missing(folder);
      }
    }
  }

  /** The files of an index: mapped into memory, if that is worth its start. */
  private static Directory directory(Path folder) throws IOException {
    long bytes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        bytes += file.toFile().length();
      }
    }
    return bytes < MAPPED_FROM ? new NIOFSDirectory(folder) : FSDirectory.open(folder);
  }

  /** Fails where the commit was made by another version of the schema or other units of text. */
  static void checkVersion(Path folder, Map<String, String> userData, TextUnits units)
      throws IndexException {
    String version = userData.get(Schema.VERSION_KEY);
    checkOwner(folder, userData);
    if (!version.equals(String.valueOf(Schema.VERSION))
        || !units.checksum().equals(userData.get(Schema.UNITS_KEY))) {
      throw new IndexException(
          folder
              + ": the index was written by another version of this program (version "
              + version
              + ", needed: "
              + Schema.VERSION
              + "); "
              + REMEDY,
          null);
    }
  }

  private static void checkOwner(Path folder, Map<String, String> userData) throws IndexException {
    if (!userData.containsKey(Schema.VERSION_KEY)) {
      throw new IndexException(folder + ": this is an index of another program", null);
    }
  }

  /**
   * Deletes the files of an index that cannot be opened.
   *
   * @throws IndexException if it is locked, or can be opened and is of another program
   */
  static void clearUnlessSound(Path folder) throws IndexException, IOException {
    try (Directory directory = FSDirectory.open(folder);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      if (!DirectoryReader.indexExists(directory)) {
        return;
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        checkOwner(folder, reader.getIndexCommit().getUserData());
      } catch (IOException damaged) {
        for (String file : directory.listAll()) {
          if (FILES.stream().anyMatch(file::startsWith)) {
            lock.ensureValid();
            Files.delete(folder.resolve(file));
          }
        }
      }
    } catch (LockObtainFailedException locked) {
      throw explained(folder, locked);
    }
  }

  /** What a fault of Lucene or of a disk means to the user. */
  static IndexException explained(Path folder, IOException e) {
    return switch (e) {
      case LockObtainFailedException locked ->
          new IndexException(
              folder.resolve(IndexWriter.WRITE_LOCK_NAME)
                  + " is locked: another jianbao is writing to this index; wait until it is done",
              locked);
      case IndexNotFoundException none -> missing(folder);
      case IndexFormatTooOldException old ->
          new IndexException(
              folder + ": the index is older than this program can read; " + REMEDY, old);
      case IndexFormatTooNewException young ->
          new IndexException(
              folder + ": the index was written by a newer program than this", young);
      case CorruptIndexException corrupt -> damaged(folder, corrupt);
      case EOFException cut -> damaged(folder, cut);
      case NoSuchFileException gone -> damaged(folder, gone);
      case FileNotFoundException gone -> damaged(folder, gone);
      case FileAlreadyExistsException file ->
          new IndexException(folder + ": expected a folder for the index, found a file", file);
      case AccessDeniedException denied ->
          new IndexException(folder + ": the index cannot be used: no permission", denied);
      default -> new IndexException(folder + ": the index cannot be used: " + reason(e), e);
    };
  }

  private static String reason(IOException e) {
    String message =
        e instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : e.getMessage();
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  private static IndexException missing(Path folder) {
    return new IndexException(
        folder + ": no index here; 'jianbao ingest --index " + folder + " PATH' makes one", null);
  }

  private static IndexException damaged(Path folder, IOException e) {
    return new IndexException(folder + ": the index is damaged (" + reason(e) + "); " + REMEDY, e);
  }
}
