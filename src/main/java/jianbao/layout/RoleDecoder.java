package jianbao.layout;

import jianbao.layout.RoleWeights.Seam;

/**
 * Gives every line its role: the sequence of roles whose cues and transitions add up best, found by
 * dynamic programming (Viterbi 1967) in time linear in the number of lines.
 */
final class RoleDecoder {

  private static final int APART = 2;

  private RoleDecoder() {}

  /** The best roles for the lines of a page. */
  static Role[] decode(PageView view, RoleWeights weights) {
    int count = view.size();
    Role[] roles = Role.values();
    Role[] best = new Role[count];
    if (count == 0) {
      return best;
    }
    byte[][] from = new byte[count][roles.length];
    double[] before = new double[roles.length];
    double[] now = new double[roles.length];
    double[] says = new double[roles.length];
    weights.score(view.cues(0), before);
    for (int i = 1; i < count; i++) {
      weights.score(view.cues(i), says);
      Seam seam = view.shape(i - 1).leavesSentenceOpen() ? Seam.OPEN : Seam.CLOSED;
      boolean apart = view.line(i).blanksBefore() >= Math.max(APART, view.usualGap() + 1);
      for (Role role : roles) {
        double most = Double.NEGATIVE_INFINITY;
        for (Role last : roles) {
          double score = before[last.index()] + weights.transition(last, seam, apart, role);
          if (score > most) {
            most = score;
            from[i][role.index()] = (byte) last.index();
          }
        }
        now[role.index()] = most + says[role.index()];
      }
      double[] swap = before;
      before = now;
      now = swap;
    }
    int last = 0;
    for (int role = 1; role < roles.length; role++) {
      last = before[role] > before[last] ? role : last;
    }
    for (int i = count - 1; i >= 0; i--) {
      best[i] = roles[last];
      last = from[i][last];
    }
    return best;
  }
}
