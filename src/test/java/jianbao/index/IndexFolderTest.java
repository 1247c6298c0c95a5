package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import jianbao.data.Models;
import jianbao.index.packed.TextUnits;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

  @TempDir private Path folder;

  @Test
  void mapsALargeIndexIntoMemoryAndNotASmallOne() throws Exception {
    try (ArticleIndexWriter writer =
        ArticleIndexWriter.open(folder, Models.bundled(), Instant.EPOCH, 1)) {
      writer.commit();
    }
    assertThat(directoryClass()).isEqualTo(NIOFSDirectory.class);
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("_x.padding").toFile(), "rw")) {
      file.setLength(20 << 20);
    }
    assertThat(directoryClass()).isEqualTo(MMapDirectory.class);
  }

  private Class<? extends Directory> directoryClass() throws IndexException, IOException {
    try (DirectoryReader reader = IndexFolder.open(folder, TextUnits.read(Models.bundled()))) {
      return reader.directory().getClass();
    }
  }
}
