package jianbao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jianbao.data.Models;
import jianbao.index.ArticleIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jianbao verify}: whether the index is sound. */
@Command(name = "verify", description = "Check every file and every article of the index.")
final class VerifyCommand implements Callable<Integer> {

  @Mixin private IndexOptions index;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what is wrong.")
  private boolean quiet;

  private final Console console;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try (ArticleIndex articles = ArticleIndex.open(index.folder(console), Models.bundled())) {
      List<String> faults = articles.check();
      for (String fault : faults) {
        console.err().println("jianbao: " + fault);
      }
      if (faults.isEmpty() && !quiet) {
        console.err().println(articles.articles() + " articles, all sound");
      }
      return faults.isEmpty() ? ExitStatus.DONE : ExitStatus.INDEX_UNUSABLE;
    }
  }
}
