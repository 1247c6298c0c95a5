package jianbao.layout;

import java.util.HashMap;
import java.util.Map;
import jianbao.data.DataLine;
import jianbao.data.Models;

/** Which characters end and begin clauses, and which stand inside. Immutable and thread-safe. */
final class ClauseEdges {

  /** By character: how much it ends and how much it begins clauses, natural logarithms. */
  private final Map<Character, float[]> edges = new HashMap<>();

  private static final float[] UNKNOWN = {0, 0};

  /** Reads {@code layout/edges.tsv}. */
  ClauseEdges(Models models) {
    for (DataLine line : models.lines("layout/edges.tsv")) {
      String[] cells = line.cells(3);
      try {
        float ends = Integer.parseInt(cells[1]) / 10f;
        float begins = Integer.parseInt(cells[2]) / 10f;
        edges.put(cells[0].charAt(0), new float[] {ends, begins});
      } catch (NumberFormatException e) {
        throw line.fault("expected two numbers, found '" + line.text() + "'");
      }
    }
  }

  /**
   * How likely one clause ends with a character and the next begins with another: above 0 rather
   * than not, far below 0 where one of them stands inside clauses.
   */
  double between(char last, char first) {
    return of(last)[0] + of(first)[1];
  }

  /** How much a character begins clauses; far below 0 for one that stands inside. */
  double begins(char first) {
    return of(first)[1];
  }

  private float[] of(char c) {
    char known = c;
    if (c < 128) {
      known = Character.isDigit(c) ? '0' : Character.isLetter(c) ? 'A' : c;
    }
    return edges.getOrDefault(known, UNKNOWN);
  }
}
