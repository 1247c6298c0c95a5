package jianbao.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianbao.document.MentionType;
import jianbao.text.CharacterClass;
import jianbao.text.Span;

/**
 * Finds people who are called by the surname alone, as reports of courts and councils do: 被告湯麗芬認罪。湯
 * 其後求情. The article has to give the full name before; the surname stands at the beginning of a
 * clause as a word of its own, and what people do comes next (透露, 其後, 于). Stateless but for its
 * lists; thread-safe.
 */
final class BareSurnames {

  private static final String RULE = "bare surname";
  private static final double CONFIDENCE = 0.6;

  /** What a clause begins behind; not 、, which parts the items of lists. */
  private static final String CLAUSE_ENDS = "。,;:!?\n\"'“”‘’「」『』()";

  private static final int LONGEST_NAME = 4;

  private final WordLists lists;

  BareSurnames(WordLists lists) {
    this.lists = lists;
  }

  /** The names of an article with the surnames that stand for some of them, in order. */
  List<NameCandidate> join(List<FieldWords> fields, List<NameCandidate> names) {
    List<NameCandidate> all = new ArrayList<>(names);
    Set<String> known = new HashSet<>();
    int next = 0;
    for (FieldWords words : fields) {
      int free = 0;
      for (int at = 0; at < words.view().length(); at++) {
        while (next < names.size() && begins(names.get(next), words.index(), at)) {
          NameCandidate name = names.get(next++);
          free = name.span().end();
          remember(words, name, known);
        }
        int end = at < free ? -1 : surnameEnd(words, at, known);
        boolean apart =
            end > 0 && (next == names.size() || !begins(names.get(next), words.index(), end - 1));
        if (apart) {
          all.add(
              new NameCandidate(
                  words.index(), new Span(at, end), MentionType.PERSON, CONFIDENCE, RULE));
        }
      }
    }
    all.sort(Comparator.comparingInt(NameCandidate::field).thenComparingInt(n -> n.span().begin()));
    return all;
  }

  private static boolean begins(NameCandidate name, int field, int at) {
    return name.field() == field && name.span().begin() <= at;
  }

  private void remember(FieldWords words, NameCandidate name, Set<String> known) {
    String view = words.view();
    Span span = name.span();
    int surname = lists.surnameLength(view, span.begin());
    if (name.type() == MentionType.PERSON
        && surname > 0
        && span.length() > surname
        && span.length() <= LONGEST_NAME
        && CharacterClass.isHan(view, span.begin(), span.end())) {
      known.add(view.substring(span.begin(), span.begin() + surname));
    }
  }

  /** The end of the known surname that stands for a person at a place; -1 if none does. */
  private int surnameEnd(FieldWords words, int at, Set<String> known) {
    String view = words.view();
    if (known.isEmpty() || (at > 0 && CLAUSE_ENDS.indexOf(view.charAt(at - 1)) < 0)) {
      return -1;
    }
    int end = at + lists.surnameLength(view, at);
    if (end == at || !known.contains(view.substring(at, end)) || !words.isBoundary(at)) {
      return -1;
    }
    int cue = Math.max(lists.cueLength(view, end, "after"), lists.cueLength(view, end, "bare"));
    boolean guessed = cue > 1 && words.token(at).tag().startsWith("nr"); // 汤其后 taken for a name
    boolean stands =
        cue > 0
            && (words.isBoundary(end) || guessed)
            && lists.cueLength(view, at, "never-bare") == 0;
    return stands ? end : -1;
  }
}
