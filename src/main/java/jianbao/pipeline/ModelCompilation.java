package jianbao.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jianbao.data.Models;
import jianbao.gazetteer.Gazetteer;
import jianbao.script.SimplifiedView;
import jianbao.segment.SegmenterModels;

/**
 * A step of the build: compiles the tables of the registry and the words of the segmenter to the
 * files that the program loads, so that the tables stay the source of truth and no compiled file
 * can be out of date.
 */
public final class ModelCompilation {

  private ModelCompilation() {}

  /**
   * Compiles.
   *
   * @param args the folder of models, and the folder to write the compiled ones to
   */
  public static void main(String[] args) throws IOException {
    Models models = Models.in(Path.of(args[0]));
    Path target = Path.of(args[1]);
    try (OutputStream out = Files.newOutputStream(file(target, "registry", "names.bin"))) {
      Gazetteer.compile(models, SimplifiedView.of(models)::fold, out);
    }
    try (OutputStream out = Files.newOutputStream(file(target, "segment", "lexicon.bin"))) {
      SegmenterModels.compile(models, out);
    }
  }

  private static Path file(Path target, String folder, String name) throws IOException {
    return Files.createDirectories(target.resolve(folder)).resolve(name);
  }
}
