package jianbao.extract.name;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.AgencyEntry;
import jianbao.document.KnownName;
import jianbao.document.MentionType;
import jianbao.document.PlaceEntry;
import jianbao.text.CharacterClass;
import jianbao.text.Span;

/**
 * Proposes organisations by the shape of Chinese names: two known names that make one
 * (特区政府创新科技及工业局), a division behind the whole (地政总署元朗地政处), an office behind its place (深圳市公安局), a
 * place before a known name (香港立法会), and words that end with the last word of an organisation
 * (瑞霖生物科技有限公司).
 */
public final class AgencyShapes implements NameSource {

  private static final double COMPOUND = 0.9;
  private static final double DIVISION = 0.8;
  private static final double BODY = 0.85;
  private static final double ENDING = 0.7;

  /** Longer names are rare, longer runs of nouns are not. */
  private static final int LONGEST = 24;

  private static final int LONGEST_DIVISION = 14;

  private final WordLists lists;

  /** Shapes by these lists. */
  public AgencyShapes(WordLists lists) {
    this.lists = lists;
  }

  @Override
  public List<NameCandidate> propose(List<FieldWords> fields) {
    List<NameCandidate> candidates = new ArrayList<>();
    for (FieldWords words : fields) {
      for (KnownName name : words.names()) {
        boolean agency = name.as(AgencyEntry.class).isPresent();
        if (agency) {
          compound(words, name, candidates);
        }
        if (agency || name.as(PlaceEntry.class).isPresent()) {
          extend(words, name, agency, candidates);
        }
      }
      endings(words, candidates);
    }
    return candidates;
  }

  /** Two names that touch: the government and its bureau, a place and its council. */
  private static void compound(FieldWords words, KnownName name, List<NameCandidate> candidates) {
    for (KnownName next : words.namesAt(name.span().end())) {
      if (next.as(AgencyEntry.class).isPresent() && next.span().length() > 2) {
        add(words, name.span().hull(next.span()), COMPOUND, "agency agency", candidates);
        return;
      }
    }
  }

  /** A division behind an organisation, or an office behind a place. */
  private void extend(
      FieldWords words, KnownName name, boolean agency, List<NameCandidate> candidates) {
    String view = words.view();
    int begin = name.span().end();
    String kind = agency ? "division" : "body";
    int best = -1;
    for (int at = begin; at < view.length() && at - begin < LONGEST_DIVISION; ) {
      int token = words.tokenAt(at);
      Span span = words.tokens().get(token).span();
      if (span.begin() < begin || !isNameWord(words, token, true)) {
        break;
      }
      at = span.end();
      if (lists.endingLength(view, begin, at, kind) > 0
          || lists.endingLength(view, begin, at, "name") > 0) {
        best = at;
      }
    }
    if (best > 0) {
      add(
          words,
          new Span(name.span().begin(), best),
          agency ? DIVISION : BODY,
          agency ? "agency division" : "place body",
          candidates);
    }
  }

  /** Nouns that end with the last word of an organisation. */
  private void endings(FieldWords words, List<NameCandidate> candidates) {
    String view = words.view();
    for (int token = 0; token < words.tokens().size(); token++) {
      int end = words.tokens().get(token).span().end();
      int length = lists.endingLength(view, Math.max(0, end - LONGEST), end, "name");
      if (length == 0) {
        continue;
      }
      int begin = begin(words, token, end - length);
      if (end - length - begin >= 2) {
        add(words, new Span(begin, end), ENDING, "ending", candidates);
      }
    }
  }

  private static int begin(FieldWords words, int last, int ending) {
    int end = words.tokens().get(last).span().end();
    int begin = ending;
    for (int token = last; token >= 0; token--) {
      Span span = words.tokens().get(token).span();
      if (span.begin() < end - LONGEST
          || (span.begin() < ending && !isNameWord(words, token, false))) {
        break;
      }
      begin = Math.min(begin, span.begin());
    }
    return begin;
  }

  /** Whether a word can stand in the name of an organisation, by its part of speech (PKU). */
  private static boolean isNameWord(FieldWords words, int token, boolean division) {
    String tag = words.tokens().get(token).tag();
    Span span = words.tokens().get(token).span();
    CharacterClass kind = CharacterClass.of(words.view().codePointAt(span.begin()));
    if (kind != CharacterClass.HAN) {
      return kind == CharacterClass.LATIN;
    }
    char first = words.at(span.begin());
    if (span.length() == 1 && (first == '及' || first == '与' || first == '和')) {
      return division;
    }
    return switch (tag.charAt(0)) {
      case 'n', 'b', 'j', 'a', 'g', 'i', 'l', 's', 'x', 'h' -> true;
      case 'v' -> tag.equals("vn") || division;
      case 'f', 'm' -> division || span.length() > 1;
      default -> false;
    };
  }

  private static void add(
      FieldWords words, Span span, double confidence, String rule, List<NameCandidate> candidates) {
    candidates.add(new NameCandidate(words.index(), span, MentionType.AGENCY, confidence, rule));
  }
}
