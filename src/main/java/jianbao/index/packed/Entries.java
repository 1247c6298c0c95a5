package jianbao.index.packed;

import java.util.Optional;

/** The entries of the registry that an index knows. */
public interface Entries {

  /** The entry of an id. */
  Optional<Entry> ofId(String id);

  /** The entry of a number. */
  Optional<Entry> ofNumber(int number);
}
