package jianbao.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import jianbao.document.MentionType;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;

class NameSettlementTest {

  private final Random random = new Random(11);

  @Test
  void nothingElseIsWorthMore() {
    for (int round = 0; round < 500; round++) {
      List<NameProposal> proposals = proposals(1 + random.nextInt(9));
      List<NameProposal> settled = NameSettlement.settle(proposals, TextRegister.NEWS);
      for (int i = 0; i + 1 < settled.size(); i++) {
        assertThat(settled.get(i).span().end())
            .isLessThanOrEqualTo(settled.get(i + 1).span().begin());
      }
      assertThat(worth(settled)).isCloseTo(most(proposals, 0, 0), within(1e-9));
    }
  }

  @Test
  void whatIsUnlikelyGoes() {
    NameProposal unlikely = new NameProposal(0, new Span(0, 3), MentionType.AGENCY);
    unlikely.judge(TextRegister.NEWS.threshold(MentionType.AGENCY) - 0.01);
    assertThat(NameSettlement.settle(List.of(unlikely), TextRegister.NEWS)).isEmpty();
    assertThat(NameSettlement.settle(List.of(), TextRegister.NEWS)).isEmpty();
  }

  private List<NameProposal> proposals(int count) {
    List<NameProposal> proposals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int begin = random.nextInt(12);
      MentionType type = random.nextBoolean() ? MentionType.PERSON : MentionType.PLACE;
      NameProposal proposal =
          new NameProposal(0, new Span(begin, begin + 1 + random.nextInt(5)), type);
      proposal.judge(random.nextDouble());
      proposals.add(proposal);
    }
    proposals.sort(Comparator.comparingInt(p -> p.span().end()));
    return proposals;
  }

  private static double worth(List<NameProposal> proposals) {
    return proposals.stream()
        .mapToDouble(p -> p.probability() - TextRegister.NEWS.threshold(p.type()))
        .sum();
  }

  /** By trying all that there are. */
  private static double most(List<NameProposal> byEnd, int from, int free) {
    double most = 0;
    for (int i = from; i < byEnd.size(); i++) {
      NameProposal proposal = byEnd.get(i);
      if (proposal.span().begin() >= free) {
        double rest = most(byEnd, i + 1, proposal.span().end());
        most =
            Math.max(
                most, proposal.probability() - TextRegister.NEWS.threshold(proposal.type()) + rest);
      }
    }
    return most;
  }
}
