package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianbao.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of an index, over a handful of articles in three languages. */
class ArchiveTest {

  @TempDir static Path folder;

  private static String index;

  @BeforeAll
  static void ingest() throws IOException {
    index = folder.resolve("index").toString();
    List<String> articles =
        List.of(
            article(
                "hk1",
                "創科局撥款五億元",
                "創新科技及工業局局長孫東昨日表示，政府預留5億元成立香港人工智能研發院，2026年運作。軟件開發商歡迎。",
                "2025-02-27",
                "zh-Hant-HK",
                "香港文匯報"),
            article(
                "hk2",
                "軟件業界歡迎",
                "業界指出，軟件人才不足。立法會議員葛珮帆說，應資助50至100萬元。",
                "2025-03-01",
                "zh-Hant-HK",
                "大公報"),
            article(
                "tw1",
                "軟體公司擴廠",
                "一家軟體公司昨天宣布在新竹擴廠，投資新台幣3億元，增聘200名工程師。",
                "2025-01-15",
                "zh-Hant-TW",
                "中央社"),
            article(
                "cn1",
                "软件园开园",
                "深圳软件园昨日开园，首批入驻企业38家，深圳市政府投资12亿元人民币。",
                "2024-12-20",
                "zh-Hans-CN",
                "新华社"),
            article(
                "en1",
                "New bureau chief named",
                "The Innovation, Technology and Industry Bureau said on Monday that policies for"
                    + " software companies would be reviewed. Sun Dong, the secretary, agreed."
                    + " M+ and C++ were not discussed; $300 million was.",
                "2025-03-03",
                "en-HK",
                "RTHK"),
            article(
                "dup",
                "创科局拨款五亿元（更新）",
                "创新科技及工业局局长孙东昨日表示，政府预留5亿元成立香港人工智能研发院，2026年运作。软件开发商欢迎。",
                "2025-02-26",
                "zh-Hans-CN",
                "转载"));
    CommandLineRun run =
        CommandLineRun.of(String.join("\n", articles), "ingest", "--index", index, "-");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).startsWith("6 articles: 6 new, 0 changed, 0 already there;");
  }

  private static String article(
      String id, String title, String text, String published, String language, String outlet) {
    return Json.line(
        writer ->
            writer
                .beginObject()
                .member("id", id)
                .member("title", title)
                .member("text", text)
                .member("published", published)
                .member("language", language)
                .member("outlet", outlet)
                .endObject());
  }

  private static String whyNot(String id, String query, String... options) {
    List<String> arguments = new ArrayList<>(List.of("search", "--why-not", id));
    arguments.addAll(List.of(options));
    arguments.add(query);
    return run(arguments.toArray(new String[0])).out();
  }

  private static CommandLineRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--index", index));
    return CommandLineRun.of("", all.toArray(new String[0]));
  }

  /** The ids of the hits, in order; those that lack a word with a question mark. */
  private static String ids(String query, String... options) {
    List<String> all = new ArrayList<>(List.of("search", "--format", "jsonl", "--all-copies"));
    all.addAll(List.of(options));
    all.addAll(List.of("-e", query));
    List<String> ids = new ArrayList<>();
    CommandLineRun run = run(all.toArray(new String[0]));
    assertThat(run.err()).isEmpty();
    run.out()
        .lines()
        .forEach(
            line ->
                ids.add(
                    line.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1")
                        + (line.contains("\"partial\":true") ? "?" : "")));
    return String.join(" ", ids.stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "人工智能研發院                ~ dup hk1",
        "人工智能研发院                ~ dup hk1",
        "软件                          ~ cn1 dup en1? hk1 hk2 tw1",
        "軟體                          ~ cn1 dup en1? hk1 hk2 tw1",
        "軟件                          ~ cn1 dup en1? hk1 hk2 tw1",
        "\"軟件\"                      ~ cn1 dup hk1 hk2",
        "創科局                        ~ dup en1 hk1",
        "ITIB                          ~ dup en1 hk1",
        "Innovation Technology and Industry Bureau ~ dup en1 hk1",
        "创新及科技局                  ~ dup en1 hk1",
        "person:孫東                   ~ dup en1 hk1",
        "person:\"Sun Dong\"           ~ dup en1 hk1",
        "person:葛珮帆                 ~ hk2",
        "agency:hk-itib                ~ dup en1 hk1",
        "agency:科技                   ~ dup en1 hk1",
        "policy                        ~ en1",
        "software                      ~ cn1? dup? en1 hk1? hk2? tw1?",
        "M+                            ~ en1",
        "C++                           ~ en1",
        "title:軟體                    ~ hk2 tw1 cn1",
        "title:撥款 -更新              ~ hk1",
        "軟件 NOT 投資                 ~ dup en1? hk1 hk2",
        "工程師 OR 局長                ~ dup hk1 tw1",
        "outlet:文匯                   ~ hk1",
        "language:zh-Hant              ~ hk1 hk2 tw1",
        "language:en                   ~ en1",
        "published:2025-02             ~ dup hk1",
        "published:[2025-03-01 TO *]   ~ en1 hk2",
        "published:<2025               ~ cn1",
        "mentions:2026                 ~ dup hk1",
        "amount:>=1億                  ~ cn1 dup en1 hk1 tw1",
        "amount:[TWD 1億 TO TWD 4億]   ~ tw1",
        "amount:HKD75萬                ~ hk2",
        "amount:>=100名                ~ tw1",
        "kind:money -title:軟件        ~ dup en1 hk1",
        "id:hk2                        ~ hk2",
        "發商                          ~ dup hk1",
        "oftware comp                  ~ en1",
        "-軟件                         ~ en1",
      })
  void finds(String query, String ids) {
    String sorted = String.join(" ", java.util.Arrays.stream(ids.split(" ")).sorted().toList());
    assertThat(ids(query)).isEqualTo(sorted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "撥款 擴廠 ~ dup? hk1? tw1?",
        "撥款 +擴廠 ~ tw1?",
        "軟件公司 新竹 工程師 月球 ~ tw1?",
      })
  void fillsThePageWithWhatHoldsMostWords(String query, String ids) {
    assertThat(ids(query)).isEqualTo(ids);
  }

  @Test
  void putsCopiesBehindTheBest() {
    CommandLineRun run = run("search", "--format", "jsonl", "人工智能研發院");
    assertThat(run.out()).hasLineCount(1).contains("\"id\":\"hk1\"", "\"copies\":[\"dup\"]");
  }

  @Test
  void findsThePartsOfAWhole() {
    assertThat(ids("agency:hk-gov")).isEmpty();
    assertThat(ids("agency:hk-gov", "--with-parts")).isEqualTo("dup en1 hk1");
  }

  @Test
  void findsWordsNearMentions() {
    assertThat(ids("政府", "--near", "money:3")).isEqualTo("cn1 dup hk1");
    assertThat(ids("歡迎", "--near", "money:3")).isEmpty();
  }

  @Test
  void sortsAndPages() {
    CommandLineRun run = run("search", "--format", "tsv", "--sort", "oldest", "軟件");
    assertThat(run.out().lines().skip(1).map(l -> l.split("\t", -1)[1]))
        .containsExactly("cn1", "tw1", "dup", "hk2", "en1");
    run = run("search", "--format", "tsv", "--sort", "newest", "--offset", "1", "-n", "2", "軟件");
    assertThat(run.out().lines().skip(1).map(l -> l.split("\t", -1)[1]))
        .containsExactly("hk1", "tw1");
  }

  @Test
  void countsByProperties() {
    CommandLineRun run =
        run("search", "--format", "jsonl", "--facet", "agency,language,published", "軟件");
    assertThat(run.out())
        .contains(
            "{\"value\":\"hk-itib\",\"name\":\"創新科技及工業局\",\"count\":2}",
            "{\"facet\":\"published\",\"values\":[{\"value\":\"2025-03\"",
            "{\"value\":\"zh-Hans-CN\",\"name\":\"zh-Hans-CN\",\"count\":2}");
  }

  @Test
  void runsAFileOfQueriesAndPointsAtFaults() throws IOException {
    Path queries = folder.resolve("queries.txt");
    Files.writeString(queries, "軟體公司\n\nq2\t孫東\nq3\t(孫東\n");
    CommandLineRun run = run("search", "--format", "jsonl", "--queries", queries.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.out()).contains("{\"query\":\"1\",\"rank\":1,\"id\":\"tw1\"");
    assertThat(run.out()).contains("{\"query\":\"q2\",\"rank\":1,");
    assertThat(run.err())
        .isEqualTo("jianbao: " + queries + ":4:4: this bracket is not closed\n  (孫東\n  ^\n");
  }

  @Test
  void explainsInPlainWords() {
    CommandLineRun run = run("search", "--explain", "--format", "jsonl", "ITIB 撥款");
    assertThat(run.err())
        .contains("asked for: ITIB and 撥款")
        .contains("a name of 創新科技及工業局 (hk-itib), in 3 articles")
        .contains("the word 撥款, folded 拨款:")
        .contains("撥款: 1× 拨款 in the title");
  }

  @Test
  void saysWhatAnArticleLacks() {
    assertThat(whyNot("hk2", "軟件 擴廠 published:2024"))
        .isEqualTo(
            """
            hk2 lacks: 擴廠
              擴廠: nowhere
            hk2 lacks: published 2024-01-01 to 2024-12-31
            what it has of the query makes it none of the first 1000 hits
            """);
    assertThat(whyNot("hk2", "軟件 擴廠")).endsWith("\nit is hit 3 for what it has of the query\n");
    CommandLineRun nobody = run("search", "--why-not", "nobody", "軟件");
    assertThat(nobody.status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    assertThat(nobody.err()).isEqualTo("jianbao: no article nobody\n");
    assertThat(nobody.out()).isEmpty();
  }

  @Test
  void saysWhereAnArticleThatLacksNothingStands() {
    assertThat(whyNot("hk2", "軟件", "-n", "1"))
        .isEqualTo("hk2 holds all that is asked for\nit is hit 3; hits 1 to 1 are shown\n");
    assertThat(whyNot("dup", "軟件"))
        .endsWith("it stands behind its copy hk1, which is hit 4 (--all-copies shows both)\n");
    assertThat(whyNot("hk1", "撥款", "--near", "date:1"))
        .endsWith("but none of its words stands within 1 words of a mention of the kind date\n");
  }

  @Test
  void alignsMatchesInAConcordance() {
    CommandLineRun run = run("search", "--kwic", "預留");
    assertThat(run.out()).hasLineCount(1).contains("政府 «預留» 5億元");
  }

  @Test
  void showsAnArticle() {
    CommandLineRun run = run("show", "hk1");
    assertThat(run.out()).startsWith("{\"id\":\"hk1\",\"title\":\"創科局撥款五億元\",");
    run = run("show", "--format", "text", "hk1");
    assertThat(run.out()).contains("⟦agency|創新科技及工業局⟧局長⟦person|孫東⟧");
    run = run("show", "--format", "html", "hk1");
    assertThat(run.out()).startsWith("<!DOCTYPE html>");
    run = run("show", "nothing");
    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING_FOUND);
  }

  @Test
  void listsThoseMentioned() {
    CommandLineRun run = run("entities", "--format", "tsv", "--type", "person");
    assertThat(run.out()).contains("hk-sun-dong\tperson\tpolitics\t孫東\t3\t3\t");
    run = run("entities", "--format", "jsonl", "--with", "ITIB", "--since", "2025-03-01");
    assertThat(run.out()).contains("\"id\":\"hk-sun-dong\"").contains("\"articles\":1");
    assertThat(run.out()).doesNotContain("\"id\":\"hk-itib\"");
  }

  @Test
  void saysWhatTheIndexHoldsAndThatItIsSound() {
    assertThat(run("stats").out()).contains("\"articles\":6", "\"zh-Hant-HK\":2");
    assertThat(run("verify").status()).isZero();
  }

  @Test
  void namesNoDaysWhereNoneIsKnown() {
    String own = folder.resolve("undated").toString();
    CommandLineRun.of("{\"id\":\"a\",\"text\":\"無。\"}", "ingest", "--index", own, "-");
    assertThat(CommandLineRun.of("", "stats", "--format", "text", "--index", own).out())
        .startsWith("1 article (1 without a date)" + System.lineSeparator());
  }
}
