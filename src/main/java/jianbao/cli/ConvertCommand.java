package jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import jianbao.script.ScriptConverter;
import jianbao.script.Target;
import jianbao.source.SourceReader;
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

  private final Console console;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ScriptConverter converter = new ScriptConverter(target());
    SourceReader reader = new SourceReader(input.source(), console.in());
    List<String> paths = input.paths(console);
    try (FailureLog failures = input.failures(console.err()::println);
        Writer out = output.open(console)) {
      reader.readTexts(paths, text -> write(converter.convert(text), out), failures::report);
      return failures.failures() > 0 ? ExitStatus.SOME_FAILED : ExitStatus.DONE;
    }
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
