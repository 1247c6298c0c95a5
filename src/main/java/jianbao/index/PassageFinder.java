package jianbao.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianbao.document.FieldName;
import jianbao.document.Passage;
import jianbao.index.QueryCompiler.Highlight;
import jianbao.text.CodePoints;
import jianbao.text.Span;

/**
 * The sentences of an article that say best why it was found, with what matched in them.
 *
 * <p>The article's stored text is read again by the rules that indexed it. That costs some
 * microseconds an article and saves the index from keeping an offset for each character, which
 * would make it larger by half. Not thread-safe.
 */
final class PassageFinder {

  private static final int MOST_PASSAGES = 3;

  private final FoldedTokens tokens;
  private final List<Highlight> highlights;

  /** What matched. */
  private record Match(Span span, int highlight) {}

  /** A sentence with the worth of what it shows. */
  private record Candidate(
      StoredArticle.Part part, Span sentence, List<Match> matches, double worth) {}

  PassageFinder(FoldTable table, List<Highlight> highlights) {
    this.tokens = new FoldedTokens(table);
    this.highlights = highlights;
  }

  List<Passage> passages(StoredArticle article) {
    List<Candidate> candidates = new ArrayList<>();
    for (StoredArticle.Part part : article.parts()) {
      List<Match> matches = matches(part);
      if (!matches.isEmpty()) {
        addCandidates(part, matches, candidates);
      }
    }
    if (candidates.isEmpty()) {
      return beginning(article);
    }
    return best(candidates).stream().map(PassageFinder::passage).toList();
  }

  private List<Match> matches(StoredArticle.Part part) {
    List<Match> matches = new ArrayList<>();
    String field = Schema.wordsOf(part.name());
    boolean read = false;
    for (int i = 0; i < highlights.size(); i++) {
      if (highlights.get(i).fields().contains(field)) {
        if (!read) {
          tokens.read(part.content());
          read = true;
        }
        for (Span span : PhraseMatcher.find(highlights.get(i).pattern(), tokens)) {
          matches.add(new Match(span, i));
        }
      }
    }
    matches.sort(Comparator.comparing(Match::span));
    return matches;
  }

  private void addCandidates(
      StoredArticle.Part part, List<Match> matches, List<Candidate> candidates) {
    int next = 0;
    Span open = null;
    List<Match> inside = new ArrayList<>();
    for (Span sentence : Sentences.of(part.content())) {
      Span whole = open == null ? sentence : open.hull(sentence);
      while (next < matches.size() && matches.get(next).span().begin() < whole.end()) {
        inside.add(matches.get(next++));
      }
      boolean runsOn = !inside.isEmpty() && end(inside) > whole.end();
      if (runsOn) {
        open = whole; // a match over the end of a sentence keeps both together
        continue;
      }
      if (!inside.isEmpty()) {
        candidates.add(new Candidate(part, whole, List.copyOf(inside), worth(part, inside)));
      }
      inside.clear();
      open = null;
    }
  }

  private static int end(List<Match> matches) {
    return matches.stream().mapToInt(match -> match.span().end()).max().orElse(0);
  }

  /** Each thing that was asked for counts in full once, and a little more where it comes again. */
  private double worth(StoredArticle.Part part, List<Match> matches) {
    double worth = 0;
    Set<Integer> seen = new HashSet<>();
    for (Match match : matches) {
      double weight = 0.1 + highlights.get(match.highlight()).weight();
      worth += seen.add(match.highlight()) ? weight : weight / 20;
    }
    return part.name() == FieldName.TITLE ? worth * 1.5 : worth;
  }

  /** The best, each new thing that was asked for before more of the same; in order of worth. */
  private static List<Candidate> best(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingDouble((Candidate c) -> -c.worth()));
    List<Candidate> chosen = new ArrayList<>();
    Set<Integer> shown = new HashSet<>();
    while (chosen.size() < MOST_PASSAGES && !sorted.isEmpty()) {
      Candidate next =
          sorted.stream()
              .filter(c -> c.matches().stream().anyMatch(m -> !shown.contains(m.highlight())))
              .findFirst()
              .orElse(sorted.getFirst());
      sorted.remove(next);
      chosen.add(next);
      next.matches().forEach(match -> shown.add(match.highlight()));
    }
    return chosen;
  }

  private static Passage passage(Candidate candidate) {
    List<Span> spans = new ArrayList<>();
    for (Match match : candidate.matches()) {
      Span span = match.span().shift(-candidate.sentence().begin());
      if (!spans.isEmpty() && spans.getLast().end() >= span.begin()) {
        spans.add(spans.removeLast().hull(span));
      } else {
        spans.add(span);
      }
    }
    return passage(candidate.part(), candidate.sentence(), spans);
  }

  private static Passage passage(StoredArticle.Part part, Span sentence, List<Span> spans) {
    return new Passage(
        part.name(),
        part.index(),
        sentence.in(part.content()),
        CodePoints.of(part.content()).at(sentence.begin()),
        spans);
  }

  private static List<Passage> beginning(StoredArticle article) {
    for (StoredArticle.Part part : article.parts()) {
      if (part.name() == FieldName.TEXT) {
        List<Span> sentences = Sentences.of(part.content());
        return sentences.isEmpty()
            ? List.of()
            : List.of(passage(part, sentences.getFirst(), List.of()));
      }
    }
    return List.of();
  }
}
