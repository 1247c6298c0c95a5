package jianbao.extract.name;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.KnownName;
import jianbao.document.MentionType;
import jianbao.document.TitleEntry;
import jianbao.text.CharacterClass;
import jianbao.text.Span;

/**
 * Proposes people by the shape of Chinese names and the words around them: behind a role (局长孙东, 记者
 * 楊盈盈、马翠媚), before one (孙东局长), before a verb of saying at the beginning of a clause (孙东表示), in a
 * credit (陈大文摄), a surname with a form of address (李先生).
 */
public final class PersonShapes implements NameSource {

  private static final double BEHIND_ROLE = 0.85;
  private static final double IN_LIST = 0.8;
  private static final double BEFORE_ROLE = 0.75;
  private static final double BEFORE_SAYING = 0.7;
  private static final double CREDIT = 0.75;
  private static final double ADDRESSED = 0.7;

  private final WordLists lists;

  /** Shapes by these lists. */
  public PersonShapes(WordLists lists) {
    this.lists = lists;
  }

  @Override
  public List<NameCandidate> propose(List<FieldWords> fields) {
    List<NameCandidate> candidates = new ArrayList<>();
    for (FieldWords words : fields) {
      for (KnownName name : words.names()) {
        name.as(TitleEntry.class).ifPresent(title -> byTitle(words, name, title, candidates));
      }
      byClause(words, candidates);
    }
    return candidates;
  }

  private void byTitle(
      FieldWords words, KnownName name, TitleEntry title, List<NameCandidate> candidates) {
    if (title.position() != TitleEntry.Position.AFTER) {
      behind(words, name.span().end(), candidates);
    }
    if (title.position() != TitleEntry.Position.BEFORE) {
      before(words, name.span().begin(), candidates);
    }
  }

  /** A name behind a role, and those that go on the list: 记者 楊盈盈、马翠媚. */
  private void behind(FieldWords words, int roleEnd, List<NameCandidate> candidates) {
    int at = roleEnd;
    double confidence = BEHIND_ROLE;
    while (true) {
      int begin = skip(words, at, " :：(");
      int end = nameEnd(words, begin);
      if (end < 0 || begin - at > 2) {
        return;
      }
      add(words, begin, end, confidence, "role name", candidates);
      char next = words.at(end);
      if (next != '、' && next != '和' && next != '及' && next != '与' && next != ' ') {
        return;
      }
      at = end + 1;
      confidence = IN_LIST;
    }
  }

  /** A name before a role, or a surname alone. */
  private void before(FieldWords words, int end, List<NameCandidate> candidates) {
    for (int length : new int[] {3, 4, 2}) {
      int begin = end - length;
      if (begin >= 0 && isName(words, begin, end) && startsClauseOrWord(words, begin)) {
        add(words, begin, end, BEFORE_ROLE, "name role", candidates);
        return;
      }
    }
    for (int length : new int[] {2, 1}) {
      int begin = end - length;
      if (begin >= 0
          && lists.surnameLength(words.view(), begin) == length
          && !lists.isWord(words.view(), begin, length)
          && words.isBoundary(begin)
          && words.isBoundary(end)
          && CharacterClass.of(words.at(begin - 1)) != CharacterClass.HAN) {
        add(words, begin, end, ADDRESSED, "surname role", candidates);
        return;
      }
    }
  }

  private void byClause(FieldWords words, List<NameCandidate> candidates) {
    String view = words.view();
    for (int at = 0; at < view.length(); at++) {
      if (!startsClause(words, at)) {
        continue;
      }
      int end = nameEnd(words, at);
      if (end < 0) {
        continue;
      }
      if (lists.cueLength(view, end, "after") > 0) {
        add(words, at, end, BEFORE_SAYING, "name says", candidates);
      } else {
        int credit = skip(words, end, " ");
        int length = lists.cueLength(view, credit, "credit");
        if (length > 0 && CharacterClass.of(words.at(credit + length)) != CharacterClass.HAN) {
          add(words, at, end, CREDIT, "name credit", candidates);
        }
      }
    }
  }

  /** The end of the name that begins at a place; negative if none does. */
  private int nameEnd(FieldWords words, int begin) {
    for (int length : new int[] {3, 4, 2}) {
      if (isName(words, begin, begin + length)) {
        return begin + length;
      }
    }
    return -1;
  }

  private boolean isName(FieldWords words, int begin, int end) {
    String view = words.view();
    if (end > view.length()
        || !words.isBoundary(begin)
        || !words.isBoundary(end)
        || !CharacterClass.isHan(view, begin, end)) {
      return false;
    }
    int surname = lists.surnameLength(view, begin);
    int length = end - begin;
    if (surname == 0 || length <= surname || lists.isWord(view, begin, surname)) {
      return false;
    }
    boolean married = surname == 1 && length == 4 && lists.surnameLength(view, begin + 1) == 1;
    if (length - surname > 2 && !married) {
      return false;
    }
    for (int at = begin + surname; at < end; at++) {
      if (lists.cueLength(view, at, "not-given") > 0) {
        return false;
      }
    }
    return !isWord(words, begin, end);
  }

  /** Whether the stretch is one everyday word of the segmenter. */
  private static boolean isWord(FieldWords words, int begin, int end) {
    return words.tokenAt(begin) == words.tokenAt(end - 1)
        && !words.token(begin).tag().startsWith("nr");
  }

  private static boolean startsClauseOrWord(FieldWords words, int at) {
    return startsClause(words, at) || words.isBoundary(at);
  }

  private static boolean startsClause(FieldWords words, int at) {
    return CharacterClass.of(words.at(at - 1)) != CharacterClass.HAN
        && CharacterClass.of(words.at(at)) == CharacterClass.HAN;
  }

  private static int skip(FieldWords words, int at, String units) {
    int next = at;
    while (next < words.view().length() && units.indexOf(words.at(next)) >= 0) {
      next++;
    }
    return next;
  }

  private static void add(
      FieldWords words,
      int begin,
      int end,
      double confidence,
      String rule,
      List<NameCandidate> candidates) {
    candidates.add(
        new NameCandidate(
            words.index(), new Span(begin, end), MentionType.PERSON, confidence, rule));
  }
}
