package jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import jianbao.data.DataException;
import jianbao.data.Models;
import jianbao.document.AnalyzedArticle;
import jianbao.document.SourceFault;
import jianbao.gazetteer.GazetteerOverlay;
import jianbao.output.HitText;
import jianbao.pipeline.ReadingOptions;
import jianbao.pipeline.ReadingRun;
import jianbao.source.SourceOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that read articles have in common. */
abstract class ReadingCommand implements Callable<Integer> {

  /** The codes of ISO 3166. */
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

  @Mixin InputOptions input;
  @Mixin OutputOptions output;
  @Mixin private ModelsOption own;

  @Option(
      names = "--home",
      paramLabel = "REGION",
      description = "Region whose currency a bare 元 has where nothing tells (default: HK).")
  private String home = "HK";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at a time (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "CSV file of your own names of agencies, people and places.")
  private Path gazetteer;

  final Console console;

  ReadingCommand(Console console) {
    this.console = console;
  }

  ReadingOptions readingOptions(ReadingOptions.Depth depth) {
    SourceOptions source = input.source();
    if (threads < 1) {
      throw new DataException("--threads", "expected 1 or more, found " + threads, null);
    }
    return new ReadingOptions(source, region(), depth, threads, models(), overlay());
  }

  private String region() {
    String region = home.toUpperCase(Locale.ROOT);
    if (!REGIONS.contains(region)) {
      throw new DataException(
          "--home", "expected a region of two letters like HK or TW, found '" + home + "'", null);
    }
    return region;
  }

  /** The user's names, counted on standard error. */
  private Optional<GazetteerOverlay> overlay() {
    if (gazetteer == null) {
      return Optional.empty();
    }
    GazetteerOverlay overlay = GazetteerOverlay.read(gazetteer);
    if (!output.quiet()) {
      console
          .err()
          .printf(
              "jianbao: %s: %s of %s%n",
              gazetteer,
              Counted.of(overlay.names(), "name"),
              Counted.of(overlay.entries(), "entry", "entries"));
    }
    return Optional.of(overlay);
  }

  Models models() {
    return own.models();
  }

  /** Files that are read besides the inputs. */
  List<Path> lists() {
    return gazetteer == null ? List.of() : List.of(gazetteer);
  }

  /** The paths of the inputs, none of which is going to be written over. */
  List<String> sparedPaths() throws IOException {
    return input.spared(output, console, lists());
  }

  /**
   * Reads all inputs and prints a line for each article.
   *
   * @return the exit status
   */
  int printEach(ReadingOptions.Depth depth, Function<AnalyzedArticle, String> printer)
      throws IOException {
    return print(depth, HitText.Style.PLAIN, "", article -> printer.apply(article) + "\n");
  }

  /**
   * Reads all inputs and prints what is made of each article.
   *
   * @param style whether it is coloured
   * @param head what stands before all of it
   * @param printer what is printed of an article, with its line ends
   * @return the exit status
   */
  int print(
      ReadingOptions.Depth depth,
      HitText.Style style,
      String head,
      Function<AnalyzedArticle, String> printer)
      throws IOException {
    ReadingOptions options = readingOptions(depth);
    return print(
        style,
        head,
        (paths, lines, faults) ->
            new ReadingRun<>(options, printer, lines, faults)
                .stoppedBy(console.interruption()::requested)
                .read(paths, console.in()));
  }

  /** A way to read inputs. */
  @FunctionalInterface
  interface Reading {

    /**
     * Reads everything behind the paths.
     *
     * @return whether everything was read; if not, somebody asked to stop
     */
    boolean read(List<String> paths, Consumer<String> lines, Consumer<SourceFault> faults);
  }

  /**
   * Prints what a reading of all inputs gives.
   *
   * @return the exit status
   */
  int print(HitText.Style style, String head, Reading reading) throws IOException {
    long[] found = new long[1];
    List<String> paths = sparedPaths();
    try (Progress progress = Progress.on(console, !output.quiet() && !output.forPeople(console));
        FailureLog failures = input.failures(progress::say);
        Writer out = output.open(console, style)) {
      out.write(head);
      Consumer<String> lines =
          line -> {
            found[0]++;
            write(line, out);
            progress.step();
          };
      boolean whole = reading.read(paths, lines, failures::report);
      return whole ? status(failures.failures(), found[0]) : ExitStatus.INTERRUPTED;
    }
  }

  private static void write(String lines, Writer out) {
    try {
      out.write(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The exit status of a run with {@code failed} failures that found {@code found} things. */
  static int status(long failed, long found) {
    if (failed > 0) {
      return ExitStatus.SOME_FAILED;
    }
    return found > 0 ? ExitStatus.DONE : ExitStatus.NOTHING_FOUND;
  }
}
