package jianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.Given;
import jianbao.document.SourceDocument;
import jianbao.source.Format;
import jianbao.source.Limits;
import jianbao.source.SourceItem;
import jianbao.source.SourceOptions;
import jianbao.source.SourceReader;

/** Whatever the bytes, reading them ends soon, with documents or with a line that says why not. */
class SourceFuzzTest {

  private static final Limits LIMITS = new Limits(1 << 20, Duration.ofSeconds(10));

  @FuzzTest(maxDuration = "10m")
  void jsonLines(byte[] bytes) {
    read(bytes, Optional.of(Format.JSONL));
  }

  @FuzzTest(maxDuration = "10m")
  void json(byte[] bytes) {
    read(bytes, Optional.of(Format.JSON));
  }

  @FuzzTest(maxDuration = "10m")
  void html(byte[] bytes) {
    read(bytes, Optional.of(Format.HTML));
  }

  @FuzzTest(maxDuration = "10m")
  void pdf(byte[] bytes) {
    read(bytes, Optional.of(Format.PDF));
  }

  @FuzzTest(maxDuration = "10m")
  void markdown(byte[] bytes) {
    read(bytes, Optional.of(Format.MARKDOWN));
  }

  /** Formats, charsets and packings as they are told apart. */
  @FuzzTest(maxDuration = "10m")
  void anything(byte[] bytes) {
    read(bytes, Optional.empty());
  }

  private static void read(byte[] bytes, Optional<Format> format) {
    SourceOptions options = new SourceOptions(format, Optional.empty(), Given.NOTHING, LIMITS);
    List<SourceItem> items = new ArrayList<>();
    new SourceReader(options, new ByteArrayInputStream(bytes)).read(List.of("-"), items::add);
    for (SourceItem item : items) {
      switch (item) {
        case SourceItem.Read read -> check(read.document());
        case SourceItem.Reported reported ->
            assertThat(reported.fault().toString())
                .isNotBlank()
                .doesNotContainPattern("[\\n\\x1b]");
      }
    }
  }

  private static void check(SourceDocument document) {
    assertThat(document.origin().charset()).isNotNull();
    switch (document) {
      case SourceDocument.Page page ->
          assertThat(page.decoded().source().length()).isGreaterThanOrEqualTo(0);
      case SourceDocument.Drafted drafted ->
          assertThat(drafted.draft().spans())
              .allMatch(s -> s.end() <= drafted.draft().text().text().source().length());
      case SourceDocument.Ready ready -> assertThat(ready.text()).isNotNull();
    }
  }
}
