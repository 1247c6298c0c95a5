package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

class PlainSearchTest {

  private static final String[] ARGUMENTS = {
    "--index",
    "-n",
    "--index=a",
    "-n5",
    "7",
    "0",
    "9999999",
    "-1",
    "+5",
    "創科局",
    "孫東 局長",
    "",
    " ",
    "a",
    "-",
    "--",
    "@file",
    "\"孫東\"",
    "'a'",
    "-e",
    "--kwic",
    "--sort",
    "newest",
    "--help",
    "-V",
    "amount:>=1億",
    "\u0000",
    "--index",
    "-n",
    "ix",
    "\uD83D\uDE00"
  };

  @Test
  void readsWordsAndTheTwoOptions() {
    assertThat(plain("創科局", "孫東"))
        .contains(new PlainSearch(Optional.empty(), 10, List.of("創科局", "孫東")));
    assertThat(plain("--index", "ix", "創科局", "-n", "3"))
        .contains(new PlainSearch(Optional.of(Path.of("ix")), 3, List.of("創科局")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-n 3",
        "a -n 0",
        "a -n x",
        "a -n",
        "a --index",
        "a --index -n",
        "a --kwic",
        "-e a",
        "@a",
        "a --help",
        "-- a",
        "a -n 3 -n 4",
        "a --index=b"
      })
  void leavesEverythingElseToTheParserOfOptions(String line) {
    assertThat(plain(line.isEmpty() ? new String[0] : line.split(" "))).isEmpty();
  }

  @Test
  void readsNothingOtherwiseThanTheParserOfOptions() {
    RandomText random = RandomText.seeded();
    int read = 0;
    for (int round = 0; round < 2_000; round++) {
      String[] arguments = new String[random.below(6)];
      Arrays.setAll(arguments, i -> ARGUMENTS[random.below(ARGUMENTS.length)]);
      Optional<PlainSearch> plain = plain(arguments);
      if (plain.isPresent()) {
        read++;
        assertThat(plain.get())
            .as(random.seed() + " " + Arrays.toString(arguments))
            .isEqualTo(parsed(arguments));
      }
    }
    assertThat(read).isGreaterThan(50);
  }

  private static Optional<PlainSearch> plain(String... arguments) {
    return PlainSearch.of(List.of(arguments));
  }

  /** What the parser of options makes of the same. */
  private static PlainSearch parsed(String... arguments) {
    SearchCommand command = new SearchCommand(Console.ofProcess(), () -> null);
    ParseResult result =
        new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    List<String> words = new ArrayList<>(result.matchedPositionalValue(0, List.<String>of()));
    assertThat(result.matchedOptions())
        .allMatch(option -> List.of("--index", "-n").contains(option.longestName()));
    return new PlainSearch(
        Optional.ofNullable(result.matchedOptionValue("--index", (Path) null)),
        result.matchedOptionValue("-n", PlainSearch.USUAL_COUNT),
        words);
  }
}
