package jianbao.extract.name;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.AgencyEntry;
import jianbao.document.KnownName;
import jianbao.document.MentionType;
import jianbao.text.Span;

/**
 * What the place of a name says about whether it is an agency's, as the annotation guidelines have
 * it.
 *
 * <ul>
 *   <li>A government and a body of it behind it are one name: 特区政府创新科技及工业局. Not with 的 between.
 *   <li>A party is part of no other body: 立法会民建联 are two names. Not if the registry has the whole.
 *   <li>A version behind a Latin name, or at its end, makes it a product: HKGAI V1, DeepSeek-R1.
 *       Not a number alone: HSBC 2025.
 *   <li>大会 and its like behind a name make it an event: 世界互联网大会. Not behind registered bodies:
 *       立法会大会. What ends with 峰会 and its like is an event itself.
 *   <li>Words that are nobody's are no name: 行业协会.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
final class AgencyContexts {

  private static final String WHOLE = "政府";
  private static final String GOVERNMENT = "government";
  private static final String PARTY = "party";

  /** A version begins with so many letters at most. */
  private static final int MOST_LETTERS = 3;

  private final GenericWords generic;

  AgencyContexts(GenericWords generic) {
    this.generic = generic;
  }

  /** The names of one field, by place, with what their places say. */
  List<NameCandidate> apply(FieldWords words, List<NameCandidate> names) {
    List<NameCandidate> kept = new ArrayList<>(names.size());
    for (NameCandidate name : names) {
      if (name.type() != MentionType.AGENCY) {
        kept.add(name);
      } else if (!isNone(words, name)) {
        int last = kept.size() - 1;
        if (last >= 0 && isPartOf(words, kept.get(last), name)) {
          kept.set(last, joined(kept.get(last), name));
        } else {
          addApart(words, name, kept);
        }
      }
    }
    return kept;
  }

  /** Adds a name, or the two that it is made of if the second is a party's. */
  private static void addApart(FieldWords words, NameCandidate name, List<NameCandidate> kept) {
    Span span = name.span();
    if (registered(words, span) == null) {
      for (KnownName first : words.namesAt(span.begin())) {
        Span rest = rest(span, first.span());
        AgencyEntry party = rest == null ? null : registered(words, rest);
        if (party != null
            && party.kind().equals(PARTY)
            && first.as(AgencyEntry.class).filter(a -> !a.kind().equals(PARTY)).isPresent()) {
          kept.add(name.over(first.span()));
          kept.add(name.over(rest));
          return;
        }
      }
    }
    kept.add(name);
  }

  /** What is behind the beginning of a span; null if nothing is. */
  private static Span rest(Span span, Span beginning) {
    return beginning.end() < span.end() ? new Span(beginning.end(), span.end()) : null;
  }

  private boolean isNone(FieldWords words, NameCandidate name) {
    if (name.rule().equals(RegisteredNames.USER_RULE)) {
      return false;
    }
    if (isVersioned(words, name.span())) {
      return true;
    }
    return registered(words, name.span()) == null
        && (endsWithVersion(words, name.span())
            || generic.standsBeforeEvent(words, name.span().end())
            || generic.isEvent(words, name.span())
            || generic.isNobodys(words, name.span()));
  }

  private static boolean isVersioned(FieldWords words, Span span) {
    int end = span.end();
    return isLatin(words.at(end - 1)) && isJoint(words.at(end)) && versionEnd(words, end + 1) > 0;
  }

  /** HKGAI V1 as a whole; not Alpha Inc. */
  private static boolean endsWithVersion(FieldWords words, Span span) {
    int joint = span.end() - 1;
    while (joint > span.begin() && !isJoint(words.at(joint))) {
      joint--;
    }
    return joint > span.begin()
        && isLatin(words.at(joint - 1))
        && versionEnd(words, joint + 1) == span.end();
  }

  /** The end of the version that begins at a place: V1, R1, V2.5; -1 if none does. */
  private static int versionEnd(FieldWords words, int from) {
    int at = from;
    while (isLatin(words.at(at)) && at - from <= MOST_LETTERS) {
      at++;
    }
    if (at == from || at - from > MOST_LETTERS || !isDigit(words.at(at))) {
      return -1;
    }
    while (isDigit(words.at(at)) || (words.at(at) == '.' && isDigit(words.at(at + 1)))) {
      at++;
    }
    return at;
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '-';
  }

  private static boolean isPartOf(FieldWords words, NameCandidate whole, NameCandidate part) {
    if (whole.type() != MentionType.AGENCY
        || whole.span().end() != part.span().begin()
        || !words.startsWith(WHOLE, whole.span().end() - WHOLE.length())) {
      return false;
    }
    AgencyEntry government = registered(words, whole.span());
    AgencyEntry body = registered(words, part.span());
    return government != null
        && body != null
        && government.kind().equals(GOVERNMENT)
        && government.parent().isEmpty()
        && government.region().equals(body.region())
        && (body.kind().equals(GOVERNMENT) || body.parent().equals(government.id()));
  }

  private static NameCandidate joined(NameCandidate whole, NameCandidate part) {
    return part.over(new Span(whole.span().begin(), part.span().end()))
        .withConfidence(Math.min(whole.confidence(), part.confidence()));
  }

  /** The agency that the registry has for just this stretch; null if there is none. */
  private static AgencyEntry registered(FieldWords words, Span span) {
    for (KnownName name : words.namesAt(span.begin())) {
      if (name.span().equals(span)) {
        return name.as(AgencyEntry.class).orElse(null);
      }
    }
    return null;
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
