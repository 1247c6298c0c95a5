package jianbao.extract.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianbao.document.MentionType;
import jianbao.text.Span;

/**
 * All that is proposed for one article, one proposal for each stretch and type, and what they tell
 * about each other. Mutable, private to one reading.
 */
final class NameProposals {

  private record Place(int field, Span span, MentionType type) {}

  private static final Comparator<NameProposal> BY_END =
      Comparator.comparingInt((NameProposal p) -> p.span().end())
          .thenComparingInt(p -> p.span().begin())
          .thenComparing(NameProposal::type);

  private final List<FieldWords> fields;
  private final Map<Place, NameProposal> proposals = new LinkedHashMap<>();

  NameProposals(List<FieldWords> fields) {
    this.fields = fields;
  }

  /** The proposal of a stretch and type; made if it is new. */
  NameProposal at(int field, Span span, MentionType type) {
    return proposals.computeIfAbsent(
        new Place(field, span, type), place -> new NameProposal(field, span, type));
  }

  /** Takes proposals of a source. */
  void add(List<NameCandidate> candidates) {
    for (NameCandidate candidate : candidates) {
      at(candidate.field(), candidate.span(), candidate.type()).add(candidate);
    }
  }

  /** All of them, in the order that they came in. */
  Collection<NameProposal> all() {
    return proposals.values();
  }

  /** Those of each field, by their ends, then by their begins. */
  List<List<NameProposal>> byField() {
    List<List<NameProposal>> byField = new ArrayList<>(fields.size());
    fields.forEach(field -> byField.add(new ArrayList<>()));
    for (NameProposal proposal : proposals.values()) {
      byField.get(proposal.field()).add(proposal);
    }
    byField.forEach(ofField -> ofField.sort(BY_END));
    return byField;
  }

  /** The characters of a proposal. */
  String text(NameProposal proposal) {
    return proposal.span().in(fields.get(proposal.field()).view());
  }

  /** What the chain says about each text, all over the article. */
  Map<String, TextRecord> records() {
    Map<String, TextRecord> records = new HashMap<>();
    for (NameProposal proposal : proposals.values()) {
      records.computeIfAbsent(text(proposal), t -> new TextRecord()).add(proposal);
    }
    return records;
  }

  /** What the chain says about one text: how often it is a name of each type, how sure at best. */
  static final class TextRecord {

    private final int[] times = new int[NameLabels.types()];
    private final float[] best = new float[NameLabels.types()];

    private void add(NameProposal proposal) {
      int type = NameLabels.indexOf(proposal.type());
      if (proposal.isBest()) {
        times[type]++;
        best[type] = Math.max(best[type], proposal.margin());
      }
    }

    /** How often the text is a name of the type. */
    int times(MentionType type) {
      return times[NameLabels.indexOf(type)];
    }

    /** How often the text is a name of the type, other than in this proposal. */
    int others(NameProposal proposal) {
      return times[NameLabels.indexOf(proposal.type())] - (proposal.isBest() ? 1 : 0);
    }

    /** How often the text is a name of another type. */
    int asOtherType(NameProposal proposal) {
      int sum = 0;
      for (int type = 0; type < times.length; type++) {
        sum += type == NameLabels.indexOf(proposal.type()) ? 0 : times[type];
      }
      return sum;
    }

    /** How sure the chain is, where it is surest. */
    float best(MentionType type) {
      return best[NameLabels.indexOf(type)];
    }
  }
}
