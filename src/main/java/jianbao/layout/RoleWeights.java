package jianbao.layout;

import java.util.Locale;
import jianbao.data.DataLine;
import jianbao.data.Models;

/** The weights of cues and transitions. Immutable and thread-safe. */
final class RoleWeights {

  static final int ROLES = Role.values().length;

  /** How the line before leaves its sentence. */
  enum Seam {
    OPEN,
    CLOSED
  }

  private final double[][] cues = new double[Cue.values().length][];
  private final String[] reasons = new String[Cue.values().length];

  /** By seam, whether far apart, role before, role. */
  private final double[][][][] transitions = new double[2][2][ROLES][ROLES];

  /** Reads {@code layout/cues.tsv} and {@code layout/transitions.tsv}. */
  RoleWeights(Models models) {
    for (DataLine line : models.lines("layout/cues.tsv")) {
      String[] cells = line.cells(ROLES + 2);
      Cue cue = constant(Cue.class, cells[0], line);
      double[] weights = new double[ROLES];
      for (int role = 0; role < ROLES; role++) {
        weights[role] = number(cells[role + 1], line);
      }
      cues[cue.index()] = weights;
      reasons[cue.index()] = cells[ROLES + 1];
    }
    for (Cue cue : Cue.values()) {
      if (cues[cue.index()] == null) {
        cues[cue.index()] = new double[ROLES];
        reasons[cue.index()] = cue.name();
      }
    }
    for (DataLine line : models.lines("layout/transitions.tsv")) {
      readTransition(line);
    }
  }

  private void readTransition(DataLine line) {
    String[] cells = line.cells(4);
    int from = constant(Role.class, cells[0], line).index();
    int to = constant(Role.class, cells[2], line).index();
    double weight = number(cells[3], line);
    for (int seam = 0; seam < 2; seam++) {
      for (int apart = 0; apart < 2; apart++) {
        boolean holds =
            switch (cells[1]) {
              case "any" -> true;
              case "open" -> seam == 0;
              case "closed" -> seam == 1;
              case "apart" -> apart == 1;
              default -> throw line.fault("expected open, closed, apart or any, found " + cells[1]);
            };
        if (holds) {
          transitions[seam][apart][from][to] += weight;
        }
      }
    }
  }

  /** Adds up what a set of cues says for each role. */
  void score(long set, double[] scores) {
    java.util.Arrays.fill(scores, 0);
    for (long rest = set; rest != 0; rest &= rest - 1) {
      double[] weights = cues[Long.numberOfTrailingZeros(rest)];
      for (int role = 0; role < ROLES; role++) {
        scores[role] += weights[role];
      }
    }
  }

  /** How a role follows another. */
  double transition(Role before, Seam seam, boolean apart, Role role) {
    return transitions[seam == Seam.OPEN ? 0 : 1][apart ? 1 : 0][before.index()][role.index()];
  }

  /** Why a line with such cues has a role: the cue that speaks most for it against the others. */
  String reason(long set, Role role) {
    int best = Cue.ANY.index();
    double most = 0;
    for (long rest = set; rest != 0; rest &= rest - 1) {
      int cue = Long.numberOfTrailingZeros(rest);
      double mean = 0;
      for (double weight : cues[cue]) {
        mean += weight / ROLES;
      }
      double says = cues[cue][role.index()] - mean;
      if (says > most && cue != Cue.ANY.index()) {
        most = says;
        best = cue;
      }
    }
    return reasons[best];
  }

  private static double number(String cell, DataLine line) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw line.fault("expected a weight, found '" + cell + "'");
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name, DataLine line) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.fault("no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " '" + name + "'");
    }
  }
}
