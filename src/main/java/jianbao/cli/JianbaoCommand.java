package jianbao.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jianbao}: the commands below it do the work. */
@Command(
    name = "jianbao",
    description = "The press-clipping desk: news pages in, articles, mentions and search out.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class JianbaoCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command");
  }
}
