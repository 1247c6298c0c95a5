package jianbao.extract.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.ReadingContext;
import jianbao.extract.MentionReader;
import jianbao.extract.grammar.ExpressionFinder;
import jianbao.extract.grammar.Match;

/** Finds amounts. Not thread-safe: one instance a thread. */
public final class AmountReader implements MentionReader {

  private static final char FIRST_HAN = 0x3400;
  private static final Optional<CurrencyReading> DOLLAR = Optional.of(CurrencyReading.Open.DOLLAR);
  private static final CurrencyReading US_DOLLAR = new CurrencyReading.Named("USD");

  private final AmountRules rules;
  private final ExpressionFinder scanner;

  /** A reader with the given rules. */
  public AmountReader(AmountRules rules) {
    this.rules = rules;
    this.scanner = new ExpressionFinder(rules.chinese(), rules.english());
  }

  @Override
  public List<Candidate> read(List<AnalyzedField> fields, ReadingContext context) {
    List<Candidate> candidates = new ArrayList<>();
    boolean isEnglish = context.language().getLanguage().equals("en");
    boolean isUsDollar =
        isEnglish && fields.stream().anyMatch(f -> rules.currencies().meansUsDollars(f.view()));
    for (int i = 0; i < fields.size(); i++) {
      AnalyzedField field = fields.get(i);
      SentenceCurrency sentence = new SentenceCurrency(rules.currencies(), field.view());
      for (Match match : scanner.scan(field, isEnglish)) {
        AmountDraft draft = (AmountDraft) match.value();
        if (draft.bare() && rules.cash().isCash(field.view(), match.span(), draft.min())) {
          draft = draft.asMoney();
        }
        draft = sentence.settle(draft, match.span());
        if (isUsDollar && draft.currency().equals(DOLLAR)) {
          draft = draft.in(US_DOLLAR);
        }
        candidates.add(
            new Candidate(
                i,
                match.span(),
                AmountResolver.resolve(draft, context, unit(draft, field))
                    .measuring(rules.things().of(field, match.span(), draft.kind())),
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
    if (draft.unitSpans().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder unit = new StringBuilder();
    draft.unitSpans().forEach(span -> unit.append(field.text().surface(span)));
    boolean han = unit.charAt(0) >= FIRST_HAN;
    return Optional.of(han ? unit.toString().replace(" ", "") : unit.toString()); // 公 里
  }
}
