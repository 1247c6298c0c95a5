package jianbao.extract.time;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.ReadingContext;
import jianbao.extract.MentionReader;
import jianbao.extract.grammar.Match;
import jianbao.extract.grammar.Scanner;
import jianbao.extract.time.TimeResolver.Tense;

/** Finds dates, times, durations and sets. Not thread-safe: one instance a thread. */
public final class TimeReader implements MentionReader {

  private final Scanner scanner;
  private final Festivals festivals;

  /** A reader with the given rules. */
  public TimeReader(TimeRules rules) {
    this.scanner = new Scanner(rules.grammar());
    this.festivals = rules.festivals();
  }

  @Override
  public List<Candidate> read(List<AnalyzedField> fields, ReadingContext context) {
    List<Candidate> candidates = new ArrayList<>();
    String region = context.language().getCountry();
    for (int i = 0; i < fields.size(); i++) {
      TimeResolver resolver =
          new TimeResolver(
              festivals, context.publication().date(), region.isEmpty() ? context.home() : region);
      int field = i;
      for (Match match : scanner.scan(fields.get(i).view())) {
        resolver
            .resolve((TimeDraft) match.value(), Tense.UNKNOWN)
            .ifPresent(
                value ->
                    candidates.add(new Candidate(field, match.span(), value, match.rule(), 1)));
      }
    }
    return candidates;
  }
}
