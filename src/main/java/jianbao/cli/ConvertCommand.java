package jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jianbao.data.Models;
import jianbao.script.ConversionOptions;
import jianbao.script.ConversionOptions.Wording;
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
@Command(name = "convert", description = "Convert between Traditional and Simplified Chinese.")
final class ConvertCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private InputOptions input;
  @Mixin private OutputOptions output;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TAG",
      description = "zh-Hans, zh-Hant, zh-Hant-HK or zh-Hant-TW.")
  private String target;

  @Option(
      names = "--vocabulary",
      description = "Use the words of the target's region too: 软件 becomes 軟體 for Taiwan.")
  private boolean vocabulary;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "Your own words first: in each line a word, a tab and what replaces it.")
  private Path dictionary;

  @Option(
      names = "--explain",
      description =
          "List, instead of the text, what is converted by which entry, and what stays ambiguous:"
              + " line, character, before, after, entry, candidates.")
  private boolean explain;

  private final Console console;
  private int line;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ConversionOptions options =
        new ConversionOptions(
            vocabulary ? Wording.REGIONAL : Wording.KEPT, Optional.ofNullable(dictionary));
    ScriptConverter converter = new ScriptConverter(target(), options, Models.bundled());
    SourceReader reader = new SourceReader(input.source(), console.in());
    List<String> paths = input.paths(console);
    try (FailureLog failures = input.failures(console.err()::println);
        Writer out = output.open(console)) {
      reader.readTexts(
          paths,
          text -> write(explain ? explained(converter, text) : converter.convert(text), out),
          failures::report);
      return failures.failures() > 0 ? ExitStatus.SOME_FAILED : ExitStatus.DONE;
    }
  }

  private String explained(ScriptConverter converter, String text) {
    line++;
    CodePoints points = CodePoints.of(text);
    StringBuilder list = new StringBuilder();
    for (Replacement one : converter.explain(text, List.of())) {
      list.append(line).append('\t');
      list.append(points.at(one.span().begin()) + 1).append('\t');
      list.append(one.before()).append('\t').append(one.after()).append('\t');
      list.append(one.entry()).append('\t');
      list.append(one.isAmbiguous() ? one.candidates() : "").append('\n');
    }
    return list.toString();
  }

  private Target target() {
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
