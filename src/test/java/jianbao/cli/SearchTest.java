package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the seed pages to hits, through the command line. */
class SearchTest {

  @TempDir static Path folder;

  /** The file that each article was read from. */
  private static final Map<String, String> PAGES = new HashMap<>();

  private static Path index;

  @BeforeAll
  static void ingestTheSeeds() {
    index = folder.resolve("index");
    CommandLineRun run = CommandLineRun.of("", "ingest", "--index", index.toString(), "seeds");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(" new, 0 changed, 0 already there;");
    Pattern page = Pattern.compile("\\{\"id\":\"([^\"]*)\".*\"path\":\"([^\"]*)\".*");
    CommandLineRun articles = CommandLineRun.of("", "extract", "seeds");
    articles
        .out()
        .lines()
        .map(page::matcher)
        .filter(Matcher::matches)
        .forEach(line -> PAGES.put(line.group(1), line.group(2)));
  }

  private static CommandLineRun search(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "search";
    all[1] = "--index";
    all[2] = index.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return CommandLineRun.of("", all);
  }

  @ParameterizedTest
  @CsvSource({
    "人工智能研发院, 人工智能研發院, 4",
    "人工智能研發院, 人工智能研發院, 4",
    "创新科技及工业局, 創新科技及工業局, 3",
    "創新科技及工業局, 創新科技及工業局, 3",
  })
  void findsANameInEitherScript(String query, String surface, int pages) {
    CommandLineRun run = search("-n", "100", "--format", "text", query);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("«" + surface + "»");
    CommandLineRun lines = search("-n", "100", "--format", "jsonl", query);
    Set<String> found = new TreeSet<>();
    for (MatchResult id :
        Pattern.compile("\"id\":\"([^\"]*)\"").matcher(lines.out()).results().toList()) {
      found.add(PAGES.get(id.group(1)));
    }
    assertThat(found).hasSize(pages);
  }

  @Test
  void changesNothingTheSecondTime() {
    CommandLineRun run = CommandLineRun.of("", "ingest", "--index", index.toString(), "seeds");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains(" 0 new, 0 changed, ");
  }

  @Test
  void saysWhenItFindsNothing() {
    CommandLineRun run = search("量子糾纏望遠鏡");
    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void pointsAtTheFaultOfAQuery() {
    CommandLineRun run = search("人工智能)");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err())
        .isEqualTo("jianbao: query: ')' closes no bracket\n  人工智能)\n          ^\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--kwic --format csv 香港 | --kwic: expected no --format beside it",
        "--kwic --facet outlet 香港 | --kwic: expected no --facet beside it",
        "--kwic --explain 香港 | --kwic: expected no --explain beside it",
        "--why-not x --format jsonl 香港 | --why-not: expected no --format beside it",
        "--queries seeds --kwic | --queries: expected no --kwic beside it",
        "--queries seeds --explain | --queries: expected no --explain beside it",
        "--queries seeds --why-not x | --queries: expected no --why-not beside it",
        "--interactive -o x | --interactive: expected no -o beside it",
        "--interactive --format text | --interactive: expected no --format beside it",
        "-e -香港 澳門 | -e: expected no other words of a query, found '澳門'",
        "--facet outlet --format csv 香港 | --facet: expected --format text or jsonl;",
        "--near mony 香港 | --near: no kind of mention 'mony'; expected one of person, agency,",
        "--near government 香港 | --near: no kind of mention 'government'; expected one of person,",
        "-n 0 香港 | -n: expected 1 or more, found 0",
        "--offset -1 香港 | --offset: expected 0 or more, found -1",
        "kind:mony | query: no kind 'mony'; expected one of agency, amount,",
        "NOT kind:mony | query: no kind 'mony'; expected one of agency, amount,",
        "genre:sport | query: no genre 'sport'; expected one of news, editorial,",
      })
  void refusesWhatWouldDoNothing(String arguments, String message) {
    CommandLineRun run = search(arguments.split(" ", -1));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).startsWith("jianbao: " + message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void knowsTheKindsOfItsAgencies() {
    assertThat(search("kind:Government").status()).isZero();
    assertThat(search("kind:set").status()).isIn(ExitStatus.DONE, ExitStatus.NOTHING_FOUND);
    assertThat(search("--near", "money:5", "預留").status()).isZero();
  }

  @Test
  void saysHowToMakeAnIndexThatIsMissing() {
    Path nowhere = folder.resolve("nowhere");
    CommandLineRun run = CommandLineRun.of("", "search", "--index", nowhere.toString(), "香港");
    assertThat(run.status()).isEqualTo(ExitStatus.INDEX_UNUSABLE);
    assertThat(run.err()).startsWith("jianbao: " + nowhere + ": no index here; 'jianbao ingest");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void namesTheLockOfAnIndexThatIsBeingWritten() throws Exception {
    try (var writer =
        jianbao.index.ArticleIndexWriter.open(
            index, jianbao.data.Models.bundled(), java.time.Instant.EPOCH)) {
      CommandLineRun run = CommandLineRun.of("", "ingest", "--index", index.toString(), "seeds");
      assertThat(run.status()).isEqualTo(ExitStatus.INDEX_UNUSABLE);
      assertThat(run.err()).contains("write.lock is locked");
      assertThat(writer.articles()).isPositive();
    }
  }

  @Test
  void saysThatAnIndexIsDamaged() throws Exception {
    Path broken = folder.resolve("broken");
    Files.createDirectories(broken);
    try (var files = Files.list(index)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        int kept = file.toString().endsWith(".cfs") ? bytes.length / 2 : bytes.length;
        Files.write(broken.resolve(file.getFileName()), java.util.Arrays.copyOf(bytes, kept));
      }
    }
    CommandLineRun run = CommandLineRun.of("", "search", "--index", broken.toString(), "香港");
    assertThat(run.status()).isEqualTo(ExitStatus.INDEX_UNUSABLE);
    assertThat(run.err())
        .contains("the index is damaged", "jianbao ingest --rebuild")
        .hasLineCount(1);
    String[] rebuild = {"ingest", "--rebuild", "--index", broken.toString(), "-"};
    assertThat(CommandLineRun.of("香港大學昨日公布。", rebuild).status()).isZero();
    run = CommandLineRun.of("", "search", "--index", broken.toString(), "香港");
    assertThat(run.status()).isZero();
    assertThat(run.out()).hasLineCount(1);
  }

  @Test
  void rebuildsFromWhatItIsGivenAlone() {
    Path rebuilt = folder.resolve("rebuilt");
    String[] ingest = {"ingest", "--index", rebuilt.toString(), "-"};
    String[] rebuild = {"ingest", "--rebuild", "--index", rebuilt.toString(), "-"};
    assertThat(CommandLineRun.of("香港大學昨日公布。", ingest).status()).isZero();
    assertThat(CommandLineRun.of("", rebuild).status()).isNotZero();
    assertThat(matches(rebuilt, "香港大學")).as("nothing to make it of").isEqualTo(1);
    assertThat(CommandLineRun.of("澳門大學昨日公布。", rebuild).status()).isZero();
    assertThat(matches(rebuilt, "香港大學")).isZero();
    assertThat(matches(rebuilt, "澳門大學")).isEqualTo(1);
  }

  private static long matches(Path index, String query) {
    return CommandLineRun.of("", "search", "--index", index.toString(), query)
        .out()
        .lines()
        .count();
  }
}
