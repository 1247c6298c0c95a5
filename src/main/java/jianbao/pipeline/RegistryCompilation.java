package jianbao.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jianbao.data.Models;
import jianbao.gazetteer.Gazetteer;
import jianbao.script.SimplifiedView;

/**
 * A step of the build: compiles the tables of the registry to the file that the program loads, so
 * that the tables stay the source of truth and no compiled file can be out of date.
 */
public final class RegistryCompilation {

  private RegistryCompilation() {}

  /**
   * Compiles.
   *
   * @param args the folder of models, and the file to write
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    Files.createDirectories(target.getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      Models models = Models.in(Path.of(args[0]));
      Gazetteer.compile(models, SimplifiedView.of(models)::fold, out);
    }
  }
}
