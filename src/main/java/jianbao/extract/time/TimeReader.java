package jianbao.extract.time;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.ReadingContext;
import jianbao.extract.MentionReader;
import jianbao.extract.grammar.ExpressionFinder;
import jianbao.extract.grammar.Match;

/** Finds dates, times, durations and sets. Not thread-safe: one instance a thread. */
public final class TimeReader implements MentionReader {

  /** How far into a text a dateline may stand. */
  private static final int DATELINE = 120;

  /** What the rule of a mention says where weekday and day disagree, and how sure it is then. */
  private static final String DISAGREES = ", weekday and day disagree";

  private static final double DOUBTFUL = 0.5;

  private final TimeRules rules;
  private final ExpressionFinder news;

  /** For messages and queries; made when the first is read. */
  private ExpressionFinder dialogue;

  /** A reader with the given rules. */
  public TimeReader(TimeRules rules) {
    this.rules = rules;
    this.news = new ExpressionFinder(rules.chinese(), rules.english());
  }

  @Override
  public List<Candidate> read(List<AnalyzedField> fields, ReadingContext context) {
    return resolve(detect(fields, context), context);
  }

  private ExpressionFinder dialogue() {
    if (dialogue == null) {
      dialogue = new ExpressionFinder(rules.chineseDialogue(), rules.englishDialogue());
    }
    return dialogue;
  }

  /** Finds the expressions of an article, without placing them on the calendar. */
  public TimeExpressions detect(List<AnalyzedField> fields, ReadingContext context) {
    boolean isEnglish = context.language().getLanguage().equals("en");
    ExpressionFinder scanner = context.reference().isPresent() ? dialogue() : news;
    List<String> texts = new ArrayList<>();
    List<List<Match>> matches = new ArrayList<>();
    for (AnalyzedField field : fields) {
      texts.add(field.view());
      matches.add(scanner.scan(field, isEnglish));
    }
    return new TimeExpressions(texts, matches);
  }

  /** Places the expressions of an article on the calendar. */
  public List<Candidate> resolve(TimeExpressions expressions, ReadingContext context) {
    List<Candidate> candidates = new ArrayList<>();
    for (int field = 0; field < expressions.texts().size(); field++) {
      resolve(field, expressions, context, candidates);
    }
    return candidates;
  }

  private void resolve(
      int field, TimeExpressions expressions, ReadingContext context, List<Candidate> candidates) {
    String text = expressions.texts().get(field);
    TimeResolver resolver = new TimeResolver(rules, text, context);
    List<Match> matches = expressions.matches().get(field);
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      TimeDraft draft = (TimeDraft) match.value();
      resolver.next(i + 1 < matches.size() ? matches.get(i + 1) : null);
      if (draft instanceof TimeDraft.Point point && isDateline(text, match)) {
        resolver.dateline(point, match.span());
      }
      resolver
          .resolve(draft, match.span())
          .ifPresent(
              value -> {
                boolean agrees = resolver.agrees(draft, value);
                candidates.add(
                    new Candidate(
                        field,
                        match.span(),
                        value,
                        agrees ? match.rule() : match.rule() + DISAGREES,
                        agrees ? 1 : DOUBTFUL));
              });
    }
  }

  /** Whether a day stands in a dateline: （台北21日电）. */
  private static boolean isDateline(String text, Match match) {
    int end = match.span().end();
    return end < DATELINE && end < text.length() && text.charAt(end) == '电';
  }
}
