package jianbao.extract.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.ReadingContext;
import jianbao.extract.MentionReader;
import jianbao.extract.grammar.Match;
import jianbao.extract.grammar.Scanner;

/** Finds amounts. Not thread-safe: one instance a thread. */
public final class AmountReader implements MentionReader {

  private final Scanner scanner;

  /** A reader with the given rules. */
  public AmountReader(AmountRules rules) {
    this.scanner = new Scanner(rules.grammar());
  }

  @Override
  public List<Candidate> read(List<AnalyzedField> fields, ReadingContext context) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      AnalyzedField field = fields.get(i);
      for (Match match : scanner.scan(field.view())) {
        AmountDraft draft = (AmountDraft) match.value();
        candidates.add(
            new Candidate(
                i,
                match.span(),
                AmountResolver.resolve(draft, context, unit(draft, field)),
                match.rule(),
                1));
      }
    }
    return candidates;
  }

  private static Optional<String> unit(AmountDraft draft, AnalyzedField field) {
    if (!draft.unit().isEmpty()) {
      return Optional.of(draft.unit());
    }
    return draft.unitSpan().map(span -> field.text().surface(span));
  }
}
