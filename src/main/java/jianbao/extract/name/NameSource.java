package jianbao.extract.name;

import java.util.List;

/** Proposes names: the registry, rules, a trained tagger. Implementations are thread-safe. */
@FunctionalInterface
public interface NameSource {

  /**
   * Proposes names of one article. They may overlap and contradict each other.
   *
   * @param fields all fields of the article
   */
  List<NameCandidate> propose(List<FieldWords> fields);
}
