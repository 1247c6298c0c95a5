package jianbao.extract.name;

import java.util.List;
import jianbao.document.AnalyzedField;
import jianbao.document.Token;
import jianbao.text.Span;

/**
 * Tells for each unit of a sentence in which word it lies, and which last word of an organisation
 * comes next in the same run of nouns. Not thread-safe.
 */
final class UnitWords {

  private static final int LONGEST_ENDING = 4;

  /** So many words may lie between a unit and the last word of an organisation. */
  private static final int FAR = 6;

  private final NameLexicon lexicon;
  private String view;
  private List<Token> tokens;
  private int firstToken;

  UnitWords(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Begins with the first sentence of a field. */
  void open(AnalyzedField field) {
    view = field.view();
    tokens = field.tokens();
    firstToken = 0;
  }

  /** Fills in the words of the next sentence. */
  void read(Units units) {
    readWords(units);
    readEndings(units);
  }

  private void readWords(Units units) {
    while (firstToken < tokens.size()
        && units.count > 0
        && tokens.get(firstToken).span().end() <= units.begin[0]) {
      firstToken++;
    }
    int t = firstToken;
    int hashed = -1;
    int wordHash = 0;
    for (int i = 0; i < units.count; i++) {
      while (t < tokens.size() && tokens.get(t).span().end() <= units.begin[i]) {
        t++;
      }
      if (t == tokens.size()) {
        units.tokenOf[i] = -1;
        units.word[i] = 0;
        units.tag[i] = 0;
        units.place[i] = 0;
        continue;
      }
      Token token = tokens.get(t);
      if (t != hashed) {
        wordHash = UnitForms.hash(view, token.span().begin(), token.span().end());
        hashed = t;
      }
      units.tokenOf[i] = t;
      units.word[i] = wordHash;
      units.tag[i] = token.tag().hashCode();
      boolean first = token.span().begin() >= units.begin[i];
      boolean last = token.span().end() <= units.end[i];
      units.place[i] = first ? last ? 0 : 1 : last ? 3 : 2;
    }
    for (int i = 0; i < units.count; i++) {
      units.wordBefore[i] = i > 0 && units.place[i] >= 2 ? units.wordBefore[i - 1] + 1 : 0;
    }
    for (int i = units.count - 1; i >= 0; i--) {
      boolean goesOn = i < units.count - 1 && (units.place[i] == 1 || units.place[i] == 2);
      units.wordBehind[i] = goesOn ? units.wordBehind[i + 1] + 1 : 0;
    }
  }

  private void readEndings(Units units) {
    int next = 0;
    int away = 0;
    int last = 0;
    for (int i = units.count - 1; i >= 0; i--) {
      if (units.tokenOf[i] < 0) {
        units.ending[i] = 0;
        units.lastEnding[i] = 0;
        units.endingAway[i] = 0;
        continue;
      }
      if (i == units.count - 1 || units.tokenOf[i] != units.tokenOf[i + 1]) {
        Token token = tokens.get(units.tokenOf[i]);
        Span span = token.span();
        int found = lexicon.endingOf(view, span.begin(), span.end(), LONGEST_ENDING);
        if (!isNoun(token)) {
          next = 0;
          last = 0;
        } else if (found != 0) {
          last = last == 0 ? found : last;
          next = found;
          away = 0;
        } else if (next != 0 && ++away > FAR) {
          next = 0;
          last = 0;
        }
      }
      units.ending[i] = next;
      units.endingAway[i] = next == 0 ? 0 : Math.min(away, 3);
      units.lastEnding[i] = last;
    }
  }

  private boolean isNoun(Token token) {
    char first = view.charAt(token.span().begin());
    if (first == '及' || first == '与' || first == '和') {
      return true;
    }
    return switch (token.tag().charAt(0)) {
      case 'n', 'b', 'j', 'a', 'g', 'i', 'l', 's', 'x', 'h', 'm', 'q' -> true;
      case 'v' -> token.tag().equals("vn") || token.span().length() > 1;
      case 'f' -> true;
      default -> false;
    };
  }
}
