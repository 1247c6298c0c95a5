package jianbao.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the names that a grammar uses. Filled while a grammar is read, then only looked up.
 */
final class Symbols {

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /** The number of a name, new or old. */
  int of(String name) {
    Integer id = ids.get(name);
    if (id == null) {
      id = names.size();
      ids.put(name, id);
      names.add(name);
    }
    return id;
  }

  boolean contains(String name) {
    return ids.containsKey(name);
  }

  String name(int id) {
    return names.get(id);
  }

  int size() {
    return names.size();
  }
}
