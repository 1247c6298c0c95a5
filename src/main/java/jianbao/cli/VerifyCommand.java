package jianbao.cli;

import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import jianbao.index.ArticleIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jianbao verify}: whether the index is sound. */
@Command(name = "verify", description = "Check every file and every article of the index.")
final class VerifyCommand implements Callable<Integer> {

  @Mixin private IndexOptions index;
  @Mixin private ModelsOption own;

  @Mixin private OutputOptions output;

  private final Console console;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try (ArticleIndex articles = ArticleIndex.open(index.folder(console), own.models())) {
      List<String> faults = articles.check();
      try (Writer out = output.open(console)) {
        for (String fault : faults) {
          out.write(fault + "\n");
        }
      }
      if (faults.isEmpty() && !output.quiet()) {
        console.err().println(Counted.of(articles.articles(), "article") + ", all sound");
      }
      return faults.isEmpty() ? ExitStatus.DONE : ExitStatus.INDEX_UNUSABLE;
    }
  }
}
