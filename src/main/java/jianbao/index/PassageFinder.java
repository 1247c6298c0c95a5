package jianbao.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.document.FieldName;
import jianbao.document.Passage;
import jianbao.text.CodePoints;
import jianbao.text.Span;

/**
 * The sentences of an article that say best why it was found, with what matched in them.
 *
 * <p>The article's text is read again by the rules that indexed it. That costs some microseconds an
 * article and saves the index from keeping an offset for each term, which would make it half as
 * large again. Not thread-safe.
 */
final class PassageFinder {

  private static final int MOST_PASSAGES = 3;

  private final FoldedText folded;
  private final List<CompiledWord> words;

  /** Something that matched, and for which word of the query. */
  private record Match(Span span, int word) {}

  /** A sentence with the worth of what it shows. */
  private record Candidate(
      StoredTexts.Part part, Span sentence, List<Match> matches, double worth) {}

  /** Tells where mentions stand that carry one of some names. */
  interface Mentions {
    /**
     * The mentions of whatever the word names, by field; asked only where the text says nothing.
     */
    Map<StoredTexts.Part, List<Span>> of(CompiledWord word);
  }

  PassageFinder(SearchFolding folding, List<CompiledWord> words) {
    this.folded = new FoldedText(folding);
    this.words = List.copyOf(new LinkedHashMap<>(distinct(words)).values());
  }

  private static Map<String, CompiledWord> distinct(List<CompiledWord> words) {
    Map<String, CompiledWord> distinct = new LinkedHashMap<>();
    for (CompiledWord word : words) {
      distinct.putIfAbsent(word.fields() + word.folded() + word.phrases(), word);
    }
    return distinct;
  }

  /** The passages of an article. */
  List<Passage> passages(List<StoredTexts.Part> parts, Mentions mentions) {
    Map<StoredTexts.Part, List<Match>> matches = new LinkedHashMap<>();
    Set<Integer> seen = new HashSet<>();
    for (StoredTexts.Part part : parts) {
      addMatches(part, matches, seen);
    }
    for (int i = 0; i < words.size(); i++) {
      CompiledWord word = words.get(i);
      if (!word.names().isEmpty() && !seen.contains(i)) {
        int number = i;
        mentions
            .of(word)
            .forEach(
                (part, spans) ->
                    spans.forEach(
                        span ->
                            matches
                                .computeIfAbsent(part, p -> new ArrayList<>())
                                .add(new Match(span, number))));
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    matches.forEach((part, found) -> addCandidates(part, found, candidates));
    if (candidates.isEmpty()) {
      return beginning(parts);
    }
    return best(candidates).stream().map(PassageFinder::passage).toList();
  }

  private void addMatches(
      StoredTexts.Part part, Map<StoredTexts.Part, List<Match>> matches, Set<Integer> seen) {
    List<Match> found = new ArrayList<>();
    folded.read(part.content());
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).fields().contains(part.name())) {
        for (FoldedPhrase phrase : words.get(i).phrases()) {
          for (Span span : folded.spans(phrase)) {
            found.add(new Match(span, i));
            seen.add(i);
          }
        }
      }
    }
    if (!found.isEmpty()) {
      matches.put(part, found);
    }
  }

  private void addCandidates(StoredTexts.Part part, List<Match> found, List<Candidate> candidates) {
    List<Match> matches = new ArrayList<>(found);
    matches.sort(Comparator.comparing(Match::span));
    int next = 0;
    Span open = null;
    List<Match> inside = new ArrayList<>();
    for (Span sentence : Sentences.of(part.content())) {
      Span whole = open == null ? sentence : open.hull(sentence);
      while (next < matches.size() && matches.get(next).span().begin() < whole.end()) {
        inside.add(matches.get(next++));
      }
      int last = inside.stream().mapToInt(match -> match.span().end()).max().orElse(0);
      if (last > whole.end()) {
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

  /** Each thing that was asked for counts in full once, and a little more where it comes again. */
  private double worth(StoredTexts.Part part, List<Match> matches) {
    double worth = 0;
    Set<Integer> seen = new HashSet<>();
    for (Match match : matches) {
      double weight = 0.1 + words.get(match.word()).rarity();
      worth += seen.add(match.word()) ? weight : weight / 20;
    }
    return part.name() == FieldName.TITLE ? worth * 1.5 : worth;
  }

  /** The best, each new thing that was asked for before more of the same. */
  private static List<Candidate> best(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingDouble((Candidate c) -> -c.worth()));
    List<Candidate> chosen = new ArrayList<>();
    Set<Integer> shown = new HashSet<>();
    while (chosen.size() < MOST_PASSAGES && !sorted.isEmpty()) {
      int best = 0;
      while (best < sorted.size() && shown.containsAll(words(sorted.get(best)))) {
        best++;
      }
      Candidate next = sorted.remove(best < sorted.size() ? best : 0);
      chosen.add(next);
      shown.addAll(words(next));
    }
    return chosen;
  }

  private static List<Integer> words(Candidate candidate) {
    return candidate.matches().stream().map(Match::word).toList();
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

  private static Passage passage(StoredTexts.Part part, Span sentence, List<Span> spans) {
    return new Passage(
        part.name(),
        part.index(),
        sentence.in(part.content()),
        CodePoints.of(part.content()).at(sentence.begin()),
        spans);
  }

  private static List<Passage> beginning(List<StoredTexts.Part> parts) {
    for (StoredTexts.Part part : parts) {
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
