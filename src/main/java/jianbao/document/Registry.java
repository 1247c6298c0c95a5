package jianbao.document;

import java.util.List;
import java.util.Optional;

/** The known agencies, people, places and titles, by id and by name. Thread-safe. */
public interface Registry {

  /** A registry that knows nothing. */
  Registry EMPTY =
      new Registry() {
        @Override
        public Optional<RegistryEntry> entry(String id) {
          return Optional.empty();
        }

        @Override
        public List<KnownName.Reading> named(String name) {
          return List.of();
        }
      };

  /** The entry of an id. */
  Optional<RegistryEntry> entry(String id);

  /**
   * What a name stands for.
   *
   * @param name a name as a view has it: Simplified and width-folded; the case of Latin letters
   *     does not matter
   * @return empty if it is no name of the registry
   */
  List<KnownName.Reading> named(String name);
}
