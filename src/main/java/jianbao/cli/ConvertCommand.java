package jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import jianbao.data.Models;
import jianbao.pipeline.NameFinder;
import jianbao.script.ConversionOptions;
import jianbao.script.ConversionOptions.Quotations;
import jianbao.script.ConversionOptions.Wording;
import jianbao.script.DetectedLanguage;
import jianbao.script.LanguageDetector;
import jianbao.script.Replacement;
import jianbao.script.ScriptConverter;
import jianbao.script.Target;
import jianbao.source.SourceReader;
import jianbao.text.CodePoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jianbao convert}: script conversion, line by line. */
@Command(
    name = "convert",
    description = "Convert between Traditional and Simplified Chinese, or tell what a text is in.")
final class ConvertCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private InputOptions input;
  @Mixin private OutputOptions output;

  @Option(
      names = "--to",
      paramLabel = "TAG",
      description = "zh-Hans, zh-Hant, zh-Hant-HK or zh-Hant-TW.")
  private String target;

  @Option(
      names = "--vocabulary",
      description =
          "Use the words of the target's region too, but not inside names: 软件 becomes 軟體 for"
              + " Taiwan.")
  private boolean vocabulary;

  @Option(
      names = "--quotations",
      paramLabel = "WHAT",
      description =
          "With --vocabulary, words in quotation marks: convert (default), or keep them as they"
              + " were said.")
  private Quotations quotations;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "Your own words first: in each line a word, a tab and what replaces it.")
  private Path dictionary;

  @Option(
      names = "--explain",
      description =
          "List, instead of the text, what is converted by which entry, and what stays ambiguous:"
              + " input, line, character, before, after, entry, candidates.")
  private boolean explain;

  @Option(
      names = "--detect",
      description =
          "Tell, instead of converting, what each line is in: input, line, BCP 47 tag, script"
              + " (traditional, simplified, mixed, none), how sure the region is (0 to 1).")
  private boolean detect;

  private final Console console;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LinePrinter printed = detect ? detection() : conversion();
    SourceReader reader = new SourceReader(input.source(), console.in());
    List<String> paths =
        input.spared(output, console, dictionary == null ? List.of() : List.of(dictionary));
    try (FailureLog failures = input.failures(console.err()::println);
        Writer out = output.open(console)) {
      reader.readTexts(
          paths,
          (name, number, text) -> write(printed.of(name, number, text), out),
          failures::report);
      return failures.failures() > 0 ? ExitStatus.SOME_FAILED : ExitStatus.DONE;
    }
  }

  /** What is printed for a line of an input. */
  private interface LinePrinter {
    String of(String input, int number, String text);
  }

  private LinePrinter conversion() {
    ScriptConverter converter = new ScriptConverter(target(), options(), Models.bundled());
    return explain
        ? (name, number, text) -> explained(converter, name, number, text)
        : (name, number, text) -> converter.convert(text);
  }

  private LinePrinter detection() {
    if (target != null || explain) {
      throw new ParameterException(
          command.commandLine(), "--detect: expected neither --to nor --explain beside it");
    }
    LanguageDetector detector = LanguageDetector.of(Models.bundled());
    return (name, number, text) -> {
      if (text.isBlank()) {
        return "";
      }
      DetectedLanguage found = detector.detect(text.strip());
      return String.join(
              "\t",
              name,
              Integer.toString(number),
              found.locale().toLanguageTag(),
              found.script().name().toLowerCase(Locale.ROOT),
              BigDecimal.valueOf(found.certainty()).setScale(2, RoundingMode.HALF_EVEN).toString())
          + "\n";
    };
  }

  private ConversionOptions options() {
    if (quotations != null && !vocabulary) {
      throw new ParameterException(
          command.commandLine(), "--quotations: expected --vocabulary beside it");
    }
    return new ConversionOptions(
        vocabulary ? Wording.REGIONAL : Wording.KEPT,
        quotations == null ? Quotations.CONVERT : quotations,
        new NameFinder(Models.bundled())::find,
        Optional.ofNullable(dictionary));
  }

  private static String explained(ScriptConverter converter, String input, int line, String text) {
    CodePoints points = CodePoints.of(text);
    StringBuilder list = new StringBuilder();
    for (Replacement one : converter.explain(text, List.of())) {
      list.append(input).append('\t').append(line).append('\t');
      list.append(points.at(one.span().begin()) + 1).append('\t');
      list.append(one.before()).append('\t').append(one.after()).append('\t');
      list.append(one.entry()).append('\t');
      list.append(one.isAmbiguous() ? one.candidates() : "").append('\n');
    }
    return list.toString();
  }

  private Target target() {
    if (target == null) {
      throw new ParameterException(command.commandLine(), "expected --to TAG or --detect");
    }
    return Target.ofTag(target)
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    "--to: expected zh-Hans, zh-Hant, zh-Hant-HK or zh-Hant-TW, found '"
                        + target
                        + "'"));
  }

  private static void write(String text, Writer out) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
