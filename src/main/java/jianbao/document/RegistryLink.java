package jianbao.document;

import java.util.List;

/** Which entry of the registry a name stands for; not knowing is a value. */
public sealed interface RegistryLink {

  /** The name stands for no entry that the registry has. */
  RegistryLink NIL = new Nil();

  /**
   * The name stands for one entry.
   *
   * @param id the entry's id
   */
  record Linked(String id) implements RegistryLink {}

  /**
   * The name may stand for any of several entries.
   *
   * @param ids their ids, sorted
   */
  record Ambiguous(List<String> ids) implements RegistryLink {

    public Ambiguous {
      ids = List.copyOf(ids);
    }
  }

  /** Not in the registry. */
  record Nil() implements RegistryLink {}
}
