package jianbao.extract.name;

import java.util.List;

/** Which proposals lie inside other names. */
final class Containers {

  private Containers() {}

  /**
   * Of each proposal how sure the chain is of the surest longer name of its best reading that holds
   * it; {@link NameProposal#UNSEEN} if there is none. Names of the best reading do not overlap, so
   * one at most holds it.
   *
   * @param byEnd proposals of one field, by their ends
   */
  static float[] of(List<NameProposal> byEnd) {
    List<NameProposal> best = byEnd.stream().filter(NameProposal::isBest).toList();
    float[] containers = new float[byEnd.size()];
    int next = 0;
    for (int i = 0; i < containers.length; i++) {
      NameProposal proposal = byEnd.get(i);
      while (next < best.size() && best.get(next).span().end() < proposal.span().end()) {
        next++;
      }
      boolean inside =
          next < best.size()
              && best.get(next) != proposal
              && best.get(next).span().covers(proposal.span());
      containers[i] = inside ? best.get(next).margin() : NameProposal.UNSEEN;
    }
    return containers;
  }
}
