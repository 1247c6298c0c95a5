package jianbao.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianbao.pipeline.SharedModels;

/**
 * What models are trained on.
 *
 * @param gold gold files of the project and folders of them; collections of articles, not pages
 * @param universal files of Universal NER as JSON Lines; a file whose name differs from that of
 *     another by {@code simp} alone is a second annotation of the same sentences
 */
public record NameCorpus(List<Path> gold, List<Path> universal) {

  private static final String SIMPLIFIED = "simp";

  public NameCorpus {
    gold = List.copyOf(gold);
    universal = List.copyOf(universal);
  }

  /** Its texts, analysed as the program would. */
  List<NamedText> texts(SharedModels shared) throws IOException {
    NameCorpora corpora = new NameCorpora(shared.analyzer());
    List<NamedText> texts = new ArrayList<>();
    for (Path path : gold) {
      texts.addAll(corpora.gold(path));
    }
    for (Path file : universal) {
      texts.addAll(corpora.universal(file, domain(file)));
    }
    return texts;
  }

  private TextDomain domain(Path file) {
    String name = plain(file);
    long alike = universal.stream().filter(other -> plain(other).equals(name)).count();
    return alike > 1 ? TextDomain.UNIVERSAL_TWICE : TextDomain.UNIVERSAL;
  }

  private static String plain(Path file) {
    return file.getFileName().toString().replace(SIMPLIFIED, "");
  }
}
