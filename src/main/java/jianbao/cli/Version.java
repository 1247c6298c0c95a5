package jianbao.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version where a command is asked for it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {Main.version()};
  }
}
