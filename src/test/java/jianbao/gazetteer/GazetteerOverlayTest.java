package jianbao.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jianbao.data.DataException;
import jianbao.data.Models;
import jianbao.document.AgencyEntry;
import jianbao.document.KnownName;
import jianbao.script.SimplifiedView;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerOverlayTest {

  private static final Gazetteer REGISTRY =
      Gazetteer.open(Models.bundled(), SimplifiedView.bundled()::fold);

  @TempDir Path folder;

  @Test
  void addsNamesInAnyScriptAndCountsThem() throws IOException {
    GazetteerOverlay overlay =
        read(
            """
            # our own
            type,zh,en,short,kind,region
            agency,大嶼山潮汐研究院,Lantau Tidal Institute,潮研院|LTI,research,HK
            person,"古天柏","Ku, Tim Tin-pak",,politics,
            """);
    assertThat(overlay.entries()).isEqualTo(2);
    assertThat(overlay.names()).isEqualTo(6);
    Gazetteer all = with(overlay);
    for (String name : new String[] {"大屿山潮汐研究院", "潮研院", "lti", "lantau tidal institute"}) {
      assertThat(all.named(name))
          .as(name)
          .extracting(r -> r.entry().id())
          .containsExactly("user-3");
    }
    assertThat(all.named("ku, tim tin-pak").get(0).trust()).isEqualTo(KnownName.Trust.GIVEN);
    assertThat(all.named("环境保护署")).isEqualTo(REGISTRY.named("环境保护署"));
  }

  @Test
  void extendsEntriesOfTheRegistry() throws IOException {
    Gazetteer all = with(read("type,short,id\nagency,港創局,hk-itib\n"));
    AgencyEntry bureau = (AgencyEntry) all.named("港创局").get(0).entry();
    assertThat(bureau.id()).isEqualTo("hk-itib");
    assertThat(bureau.kind()).isEqualTo("government");
    assertThat(bureau.names()).contains("創新科技及工業局", "港創局", "ITIB");
    assertThat(all.entry("hk-itib")).contains(bureau);
  }

  @Test
  void whatTheUserNamesIsNothingElseOfItsType() throws IOException {
    assertThat(REGISTRY.named("教育部").size()).isGreaterThan(1);
    Gazetteer all = with(read("type,zh,id\nagency,教育部,tw-moe\n"));
    assertThat(all.named("教育部")).extracting(r -> r.entry().id()).containsExactly("tw-moe");
    assertThat(all.find("教育部")).hasSize(1);
    assertThat(all.find("教育部").get(0).ambiguous()).isFalse();
  }

  @Test
  void quotesSpacesAndLineEndsAreThoseOfCsv() throws IOException {
    GazetteerOverlay overlay =
        read("\uFEFFtype , zh,en\r\nagency,\"甲, \"\"乙\"\"會\",\"A\nB\"\r\n\r\nplace,丙地,\n");
    assertThat(overlay.entries()).isEqualTo(2);
    assertThat(with(overlay).entry("user-2").orElseThrow().names())
        .containsExactly("甲, \"乙\"會", "A B");
  }

  @Test
  void everyFaultIsToldWithItsPlace() throws IOException {
    Path file =
        write(
            """
            type,zh,en,id,region
            company,甲乙丙,,,
            agency,,,,
            agency,abc,,,
            agency,甲乙丙,甲,,
            agency,甲乙丙,,A b,
            agency,甲乙丙,,a,hk
            agency,甲乙丙,,a,HK
            agency,甲乙丙
            """);
    assertThatThrownBy(() -> GazetteerOverlay.read(file))
        .isInstanceOf(DataException.class)
        .message()
        .satisfies(
            message ->
                assertThat(message.replace(file + ":", "").split("\n(jianbao: )?"))
                    .containsExactly(
                        "2:1: expected agency, person or place, found 'company'",
                        "3:8: expected a name in zh or en, found ''",
                        "4:8: expected a name with Chinese characters, found 'abc'",
                        "5:12: expected a name without Chinese characters, found '甲'",
                        "5:12: expected names of two characters or more, found '甲'",
                        "6:13: expected small letters, digits and hyphens, found 'A b'",
                        "7:15: expected ISO 3166 of two capitals, or INT, found 'hk'",
                        "8:13: expected an id that is not in line 7 already, found 'a'",
                        "9:1: expected 5 cells, found 2"));
  }

  @Test
  void faultsOfTheHeadOfQuotesAndOfTheWholeFile() throws IOException {
    assertFault("", ":1:1: expected a record with the names of the columns");
    assertFault("type,zh,name\n", ":1:9: expected a column of type, zh");
    assertFault("type,zh,zh\n", ":1:9: column 'zh' stands twice");
    assertFault("zh\n甲乙\n", ":1:1: expected the columns type and zh, en or id");
    assertFault("type,zh\nagency,\"甲乙\n", ":2:8: expected a closing quote");
    assertFault("type,zh\nagency,\"甲乙\"x\n", ":2:12: expected a comma behind a closing quote");
    assertFault("type,zh\nagency,甲\"乙\n", ":2:9: expected a quote only around a whole cell");
    Path latin1 = folder.resolve("latin1.csv");
    Files.write(latin1, "type,en\nagency,Café Noir\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> GazetteerOverlay.read(latin1)).hasMessageContaining("expected UTF-8");
    assertThatThrownBy(() -> GazetteerOverlay.read(folder.resolve("none.csv")))
        .hasMessageContaining("no such file");
  }

  @Test
  void faultsAgainstTheRegistry() throws IOException {
    GazetteerOverlay person = read("type,zh,id\nperson,甲乙丙,hk-itib\n");
    assertThatThrownBy(() -> with(person))
        .hasMessageContaining(":2:12: expected the id of no agency of the registry");
    GazetteerOverlay orphan = read("type,zh,parent\nagency,甲乙丙,hk-nobody\n");
    assertThatThrownBy(() -> with(orphan))
        .hasMessageContaining(":2:12: expected an id of the registry or of this file");
  }

  @Test
  void anyTextGivesEntriesOrFaultsWithPlaces() throws IOException {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 300; round++) {
      String text = "type,zh\n" + random.nextWellFormed(6).replace("a", ",").replace("b", "\"");
      Path file = write(text);
      try {
        GazetteerOverlay.read(file);
      } catch (DataException e) {
        assertThat(e.getMessage())
            .as(random.seed() + " " + RandomText.escape(text))
            .matches("(?s).*\\.csv:\\d+:\\d+: .*");
      }
    }
  }

  private void assertFault(String text, String message) throws IOException {
    Path file = write(text);
    assertThatThrownBy(() -> GazetteerOverlay.read(file))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(file + message);
  }

  private GazetteerOverlay read(String text) throws IOException {
    return GazetteerOverlay.read(write(text));
  }

  private static Gazetteer with(GazetteerOverlay overlay) {
    return REGISTRY.with(overlay, SimplifiedView.bundled()::fold);
  }

  private Path write(String text) throws IOException {
    Path file = folder.resolve("names.csv");
    Files.writeString(file, text);
    return file;
  }
}
