package jianbao.extract.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Of proposals that overlap those stay that together are worth the most: the sum over them of
 * (probability - threshold) is the greatest that there is, found by dynamic programming over their
 * ends. The thresholds are those of {@link TextRegister#threshold}.
 */
final class NameSettlement {

  private NameSettlement() {}

  /** The names of one field, by place, none overlapping another. */
  static List<NameProposal> settle(List<NameProposal> byEnd, TextRegister register) {
    int count = byEnd.size();
    double[] worth = new double[count + 1];
    int[] before = new int[count];
    for (int i = 0; i < count; i++) {
      before[i] = endingBefore(byEnd, i);
      double threshold = register.threshold(byEnd.get(i).type());
      double taken = byEnd.get(i).probability() - threshold + worth[before[i]];
      worth[i + 1] = Math.max(worth[i], taken);
    }
    List<NameProposal> chosen = new ArrayList<>();
    for (int i = count; i > 0; ) {
      if (worth[i] > worth[i - 1]) {
        chosen.add(byEnd.get(i - 1));
        i = before[i - 1];
      } else {
        i--;
      }
    }
    return chosen.reversed();
  }

  /** How many of the first {@code i} proposals end before proposal {@code i} begins. */
  private static int endingBefore(List<NameProposal> byEnd, int i) {
    int begin = byEnd.get(i).span().begin();
    int low = 0;
    int high = i;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byEnd.get(middle).span().end() <= begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
