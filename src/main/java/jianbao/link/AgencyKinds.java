package jianbao.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.data.DataLine;
import jianbao.data.Models;

/** What the last words of organisations' names say about them. Immutable and thread-safe. */
public final class AgencyKinds {

  private static final String FILE = "link/agency-kinds.tsv";
  private static final String NO_KIND = "-";

  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private int longest;

  private AgencyKinds() {}

  /** Loads the words of a folder of models. */
  public static AgencyKinds load(Models models) {
    AgencyKinds kinds = new AgencyKinds();
    for (DataLine line : models.lines(FILE)) {
      String[] cells = line.cells(2);
      kinds.words.add(cells[0]);
      kinds.longest = Math.max(kinds.longest, cells[0].length());
      if (!cells[1].equals(NO_KIND)) {
        kinds.kinds.put(cells[0], cells[1]);
      }
    }
    return kinds;
  }

  /** The kind that the longest known ending of a name tells. */
  Optional<String> of(String name) {
    for (int length = Math.min(longest, name.length()); length > 0; length--) {
      String kind = kinds.get(name.substring(name.length() - length));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Words that only say what kind of body a name is of. */
  Set<String> words() {
    return words;
  }
}
