package jianbao.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jianbao.document.AgencyEntry;
import jianbao.document.KnownName;
import jianbao.document.NameForm;
import jianbao.document.RegionalNames;
import jianbao.document.RegistryName;
import jianbao.document.Token;
import jianbao.testing.RandomText;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;

/** Finding names, on a small registry whose folding leaves characters as they are. */
class GazetteerTest {

  private static final List<NamedEntry> ENTRIES =
      List.of(
          agency("hk-hku", "香港大学", "University of Hong Kong", List.of("港大"), Set.of("港大")),
          agency("hk-ckh", "长江和记实业", "CK Hutchison Holdings Limited", List.of("长和"), Set.of()),
          agency("us-apple", "", "Apple", List.of(), Set.of("Apple")),
          agency("hk-hkma", "金融管理局", "Hong Kong Monetary Authority", List.of("HKMA"), Set.of()),
          agency("fr-msf", "", "Médecins Sans Frontières", List.of("MSF"), Set.of()),
          agency("hk-fstb", "", "Financial Services and the Treasury Bureau", List.of(), Set.of()),
          agency("tw-mofa", "", "Ministry of Foreign Affairs (Taiwan)", List.of(), Set.of()),
          agency("x-dot", "卡洛斯·戈恩基金会", "", List.of(), Set.of()));

  private static final Gazetteer GAZETTEER = gazetteer();

  @Test
  void findsEveryNameAlsoInsideAnother() {
    assertThat(found("香港大学")).containsExactly("香港大学", "港大");
    assertThat(found("他在长江和记实业工作")).containsExactly("长江和记实业");
  }

  @Test
  void leavesNamesThatStraddleWordsAside() {
    String view = "局长和记者";
    List<Token> tokens = tokens("局长", "和", "记者");
    assertThat(GAZETTEER.find(view, tokens)).isEmpty();
    assertThat(GAZETTEER.find(view)).hasSize(1);
    assertThat(GAZETTEER.find("买入长和股份", tokens("买入", "长和", "股份"))).hasSize(1);
  }

  @Test
  void keepsToWordsAndCaseOfLetters() {
    assertThat(found("the HKMA said")).containsExactly("HKMA");
    assertThat(found("theHKMA HKMAx hkma HKMA2")).isEmpty();
    assertThat(found("an apple from Apple's farm")).containsExactly("Apple");
    assertThat(found("APPLE PIE")).isEmpty();
    assertThat(found("HONG KONG MONETARY AUTHORITY")).hasSize(1);
    assertThat(found("University Of Hong Kong")).hasSize(1);
    assertThat(found("university of hong kong")).isEmpty();
    assertThat(found("由HKMA公布")).containsExactly("HKMA");
  }

  @Test
  void knowsTheSpellingsOfEnglishNames() {
    assertThat(found("CK Hutchison Holdings fell")).containsExactly("CK Hutchison Holdings");
    assertThat(found("Medecins Sans Frontieres")).hasSize(1);
    assertThat(found("Financial Services & the Treasury Bureau")).hasSize(1);
    KnownName bare = GAZETTEER.find("Ministry of Foreign Affairs").get(0);
    assertThat(bare.ambiguous()).isTrue();
  }

  @Test
  void knowsTheDotsOfTransliteratedNames() {
    for (String name : List.of("卡洛斯·戈恩基金会", "卡洛斯・戈恩基金会", "卡洛斯.戈恩基金会", "卡洛斯戈恩基金会")) {
      assertThat(found(name)).as(name).containsExactly(name);
    }
  }

  @Test
  void tellsWhatANameStandsFor() {
    KnownName shortForm = GAZETTEER.find("港大").get(0);
    assertThat(shortForm.ambiguous()).isTrue();
    assertThat(shortForm.readings().get(0).form()).isEqualTo(NameForm.SHORT);
    assertThat(shortForm.as(AgencyEntry.class).orElseThrow().id()).isEqualTo("hk-hku");
    assertThat(GAZETTEER.named("hkma")).extracting(r -> r.entry().id()).containsExactly("hk-hkma");
    assertThat(GAZETTEER.named("港")).isEmpty();
    assertThat(GAZETTEER.entry("hk-hku").orElseThrow().names())
        .containsExactly("香港大学", "University of Hong Kong", "港大");
    assertThat(GAZETTEER.entry("hk-hkv")).isEmpty();
  }

  @Test
  void hitsLieInTheViewInOrderAndEqualTheirNames() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 500; round++) {
      StringBuilder view = new StringBuilder();
      for (int part = 0; part < 6; part++) {
        view.append(random.next(3));
        List<String> names = ENTRIES.get(random.below(ENTRIES.size())).entry().names();
        String name = names.get(random.below(names.size()));
        view.append(name, 0, 1 + random.below(name.length()));
        view.append(random.below(2) == 0 ? name : "");
      }
      String text = view.toString();
      Span before = new Span(0, 1);
      for (KnownName hit : GAZETTEER.find(text)) {
        String message = random.seed() + " " + RandomText.escape(text);
        assertThat(hit.span().end()).as(message).isLessThanOrEqualTo(text.length());
        assertThat(hit.span().begin()).as(message).isGreaterThanOrEqualTo(before.begin());
        assertThat(GAZETTEER.named(hit.span().in(text))).as(message).isNotEmpty();
        assertThat(cutsPair(text, hit.span())).as(message).isFalse();
        before = hit.span();
      }
    }
  }

  @Test
  void takesLinearTimeOnHostileText() {
    for (String piece :
        List.of("University of Hong Kong ", "香港大学", "长和", "University of Hong Kon", "香港大")) {
      String text = piece.repeat(1_000_000 / piece.length());
      long start = System.nanoTime();
      GAZETTEER.find(text);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as("a million units of " + piece)
          .isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void aCompiledTableIsTheTable() throws IOException {
    NameTable table = NameTableBuilder.build(ENTRIES, text -> text, KnownName.Trust.REGISTERED);
    byte[] bytes = bytes(table);
    NameTable read = NameTableFile.read(new ByteArrayInputStream(bytes));
    assertThat(bytes(read)).isEqualTo(bytes);
    for (int i = 0; i < ENTRIES.size(); i++) {
      assertThat(read.entries.entry(i)).isEqualTo(ENTRIES.get(i).entry());
    }
  }

  private static byte[] bytes(NameTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NameTableFile.write(table, out);
    return out.toByteArray();
  }

  private static Gazetteer gazetteer() {
    return Gazetteer.of(NameTableBuilder.build(ENTRIES, text -> text, KnownName.Trust.REGISTERED));
  }

  private static List<String> found(String view) {
    return GAZETTEER.find(view).stream().map(hit -> hit.span().in(view)).toList();
  }

  private static List<Token> tokens(String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      tokens.add(new Token(new Span(at, at + word.length()), "n"));
      at += word.length();
    }
    return tokens;
  }

  private static boolean cutsPair(String text, Span span) {
    return pairAt(text, span.begin()) || pairAt(text, span.end());
  }

  private static boolean pairAt(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static NamedEntry agency(
      String id, String chinese, String english, List<String> shorts, Set<String> ambiguous) {
    return new NamedEntry(
        new AgencyEntry(
            id,
            "company",
            "HK",
            new RegionalNames(chinese, "", chinese, english),
            shorts.stream().map(name -> new RegistryName(name, NameForm.SHORT)).toList(),
            "",
            "",
            ""),
        ambiguous);
  }
}
