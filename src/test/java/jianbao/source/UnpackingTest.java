package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jianbao.document.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

  private static final String PAGE = "標題在這裏\n\n內文在這裏。\n";

  @TempDir private Path folder;

  @Test
  void readsGzipAndItsConcatenations() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(gzip("{\"text\":\"一\"}\n"));
    bytes.write(gzip("{\"text\":\"二\"}\n"));
    Path file = Files.write(folder.resolve("articles.jsonl.gz"), bytes.toByteArray());
    assertThat(ReadItems.of(file).texts()).containsExactly("一", "二");
    assertThat(ReadItems.of(file).documents().getFirst().origin().path()).hasValue(file.toString());
  }

  @Test
  void readsTheMembersOfAZipInTheirOrder() throws IOException {
    Path file = folder.resolve("pages.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      add("b/2.txt", PAGE.getBytes(StandardCharsets.UTF_8), zip);
      add("a.jsonl", "{\"text\":\"一\"}\n42\n".getBytes(StandardCharsets.UTF_8), zip);
      add("picture.png", new byte[] {1, 2}, zip);
      add("__MACOSX/b/._2.txt", new byte[] {0}, zip);
      add("empty.txt", new byte[0], zip);
      add("c.txt", PAGE.getBytes(Charset.forName("x-windows-950")), zip);
    }
    ReadItems items = ReadItems.of(file);
    assertThat(items.documents().stream().map(d -> d.origin().place()))
        .containsExactly(file + "!b/2.txt", file + "!a.jsonl:1", file + "!c.txt");
    assertThat(items.failures())
        .containsExactly(
            file + "!a.jsonl:2: expected a JSON object with a member \"text\"",
            file + "!empty.txt: the file is empty");

    ReadItems one = ReadItems.of(SourceOptions.NONE, new byte[0], file + "!c.txt");
    assertThat(one.page().text()).isEqualTo(PAGE);
    assertThat(one.page().origin().path()).hasValue(file + "!c.txt");
  }

  @Test
  void readsNamesInTheCharsetOfChineseWindows() throws IOException {
    Path file = folder.resolve("names.zip");
    Charset big5 = Charset.forName("x-windows-950");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), big5)) {
      add("財經新聞版.txt", PAGE.getBytes(StandardCharsets.UTF_8), zip);
    }
    assertThat(ReadItems.of(file).only().origin().path()).hasValue(file + "!財經新聞版.txt");
  }

  @Test
  void refusesNamesThatLeadOut() throws IOException {
    Path file = folder.resolve("traversal.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      add("../../etc/cron.d/evil.txt", PAGE.getBytes(StandardCharsets.UTF_8), zip);
      add("/root/evil.txt", PAGE.getBytes(StandardCharsets.UTF_8), zip);
      add("good.txt", PAGE.getBytes(StandardCharsets.UTF_8), zip);
    }
    ReadItems items = ReadItems.of(file);
    assertThat(items.documents()).hasSize(1);
    assertThat(items.failures()).hasSize(2).allMatch(f -> f.endsWith("archive; not read"));
  }

  @Test
  void refusesAnArchiveInAnArchive() throws IOException {
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(inner)) {
      add("inner.txt", PAGE.getBytes(StandardCharsets.UTF_8), zip);
    }
    Path file = folder.resolve("outer.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      add("inner.zip", inner.toByteArray(), zip);
      add("good.txt", PAGE.getBytes(StandardCharsets.UTF_8), zip);
      add("inner.txt.gz", gzip(PAGE), zip);
    }
    ReadItems items = ReadItems.of(file);
    assertThat(items.documents()).hasSize(1);
    assertThat(items.failures())
        .hasSize(2)
        .allMatch(f -> f.endsWith("an archive inside an archive is not read"));
  }

  @Test
  void givesABombUp() throws IOException {
    Path file = folder.resolve("bomb.zip");
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : new String[] {"ignored.bin", "bomb.jsonl"}) {
        zip.putNextEntry(new ZipEntry(name));
        for (int i = 0; i < 100; i++) {
          zip.write(zeros);
        }
        zip.closeEntry();
      }
    }
    ReadItems items = ReadItems.of(file);
    assertThat(items.documents()).isEmpty();
    assertThat(items.failures()).hasSize(1).first().asString().contains("zip bomb");
  }

  @Test
  void saysWhatIsDamaged() throws IOException {
    byte[] packed = gzip("內文".repeat(50_000));
    Path cut = folder.resolve("cut.txt.gz");
    Files.write(cut, java.util.Arrays.copyOf(packed, packed.length / 2));
    assertThat(ReadItems.of(cut).failures()).hasSize(1).first().asString().contains("damaged");

    Path broken = folder.resolve("broken.zip");
    Files.write(broken, new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9});
    assertThat(ReadItems.of(broken).failures()).hasSize(1);

    Path seven = folder.resolve("pages.txt");
    Files.write(seven, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C});
    assertThat(ReadItems.of(seven).failures().getFirst()).contains("expected .gz, .zip");
  }

  @Test
  void tellsAnOfficeDocument() throws IOException {
    Path file = folder.resolve("report.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      add("[Content_Types].xml", new byte[] {1}, zip);
      add("word/document.xml", new byte[] {1}, zip);
    }
    assertThat(ReadItems.of(file).failures().getFirst()).contains("an Office document");
  }

  @Test
  void takesPackedStandardInput() throws IOException {
    SourceDocument document = ReadItems.of(SourceOptions.NONE, gzip(PAGE)).only();
    assertThat(document).isInstanceOf(SourceDocument.Page.class);
    assertThat(document.origin().path()).isEmpty();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
