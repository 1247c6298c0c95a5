package jianbao.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jianbao.data.DataLine;
import jianbao.data.Models;

/** The weights of cues and transitions. Immutable and thread-safe. */
final class RoleWeights {

  static final int ROLES = Role.values().length;

  private static final int APART = 2;

  private final double[][] cues = new double[Cue.values().length][];
  private final String[] reasons = new String[Cue.values().length];

  /** Kinds of places between two lines; see {@link #place}. */
  static final int PLACES = 4;

  /** By kind of place, role before, role. */
  private final double[][][] transitions = new double[PLACES][ROLES][ROLES];

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
    String[] cells = line.cells(6);
    int from = constant(Role.class, cells[0], line).index();
    int to = constant(Role.class, cells[1], line).index();
    for (int place = 0; place < PLACES; place++) {
      transitions[place][from][to] = number(cells[place + 2], line);
    }
  }

  /** Adds up what a set of cues says for each role. */
  void score(Set<Cue> set, double[] scores) {
    Arrays.fill(scores, 0);
    for (Cue cue : set) {
      double[] weights = cues[cue.index()];
      for (int role = 0; role < ROLES; role++) {
        scores[role] += weights[role];
      }
    }
  }

  /**
   * The kind of place between a line and the one before it: 0 where that leaves its sentence open,
   * 1 where besides the two stand far apart, 2 where the sentence is closed, 3 where it is and they
   * stand far apart.
   */
  static int place(PageView view, int index) {
    boolean apart = view.line(index).blanksBefore() >= Math.max(APART, view.usualGap() + 1);
    return (view.shape(index - 1).leavesSentenceOpen() ? 0 : 2) + (apart ? 1 : 0);
  }

  /** What each role weighs behind each other one at a kind of place: role before, role. */
  double[][] transitions(int place) {
    return transitions[place];
  }

  /**
   * Why a line with such cues has a role: the cues that speak most for it against running text, or
   * for running text against headings, the weightiest first.
   *
   * @param most how many at most
   */
  List<String> reasons(Set<Cue> set, Role role, int most) {
    return set.stream()
        .filter(cue -> cue != Cue.ANY && says(cue, role) > 0)
        .sorted(Comparator.comparingDouble(cue -> -says(cue, role)))
        .limit(most)
        .map(cue -> reasons[cue.index()])
        .toList();
  }

  private double says(Cue cue, Role role) {
    Role rival = role == Role.BODY ? Role.HEADING : Role.BODY;
    double[] weights = cues[cue.index()];
    return weights[role.index()] - weights[rival.index()];
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
