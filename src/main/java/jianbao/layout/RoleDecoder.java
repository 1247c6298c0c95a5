package jianbao.layout;

/**
 * Gives every line its role: the sequence of roles whose cues and transitions add up best, found by
 * dynamic programming (Viterbi 1967) in time linear in the number of lines.
 */
final class RoleDecoder {

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
      double[][] transitions = weights.transitions(RoleWeights.place(view, i));
      for (int role = 0; role < roles.length; role++) {
        double most = Double.NEGATIVE_INFINITY;
        for (int last = 0; last < roles.length; last++) {
          double score = before[last] + transitions[last][role];
          if (score > most) {
            most = score;
            from[i][role] = (byte) last;
          }
        }
        now[role] = most + says[role];
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
