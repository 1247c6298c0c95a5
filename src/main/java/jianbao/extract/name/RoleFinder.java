package jianbao.extract.name;

import java.util.List;
import java.util.Optional;
import jianbao.document.KnownName;
import jianbao.document.MentionType;
import jianbao.document.PersonValue;
import jianbao.document.RegistryLink;
import jianbao.text.CharacterClass;
import jianbao.text.Span;

/**
 * Ties to a person the role and the employer that stand right beside the name: 创新科技及工业局局长孙东, 孙东局长,
 * 古某（香港拯溺总会义务秘书）.
 */
final class RoleFinder {

  /** Between an employer and a name, more is hardly a role. */
  private static final int LONGEST_ROLE = 24;

  private final List<FieldWords> fields;
  private final List<NameCandidate> names;

  /**
   * A finder.
   *
   * @param fields the fields of the article
   * @param names its names, by field and place
   */
  RoleFinder(List<FieldWords> fields, List<NameCandidate> names) {
    this.fields = fields;
    this.names = names;
  }

  /** The person of a name, with what stands beside it. */
  PersonValue person(int name) {
    NameCandidate person = names.get(name);
    FieldWords words = fields.get(person.field());
    int end = roleEnd(words, person.span().begin());
    int begin = roleBegin(words, name, end);
    if (begin >= 0 && begin < end) {
      Optional<NameCandidate> employer = endingAt(name, begin);
      return value(words, new Span(begin, end), employer);
    }
    Optional<KnownName> title = words.titleAt(person.span().end());
    if (title.isPresent()) {
      return value(words, title.get().span(), Optional.empty());
    }
    return new PersonValue(Optional.empty(), Optional.empty(), RegistryLink.NIL);
  }

  private static PersonValue value(FieldWords words, Span role, Optional<NameCandidate> employer) {
    return new PersonValue(
        Optional.of(surface(words, role)),
        employer.map(agency -> surface(words, agency.span())),
        RegistryLink.NIL);
  }

  private static String surface(FieldWords words, Span span) {
    return words.field().text().surface(span);
  }

  /** Where a role before a name ends: before spaces and a colon. */
  private static int roleEnd(FieldWords words, int nameBegin) {
    int end = nameBegin;
    while (end > 0 && (words.at(end - 1) == ' ' || words.at(end - 1) == '\u3000')) {
      end--;
    }
    return end;
  }

  /** Where the role that ends at a place begins; negative if no role does. */
  private int roleBegin(FieldWords words, int name, int end) {
    if (!words.titleEndsAt(end)) {
      return -1;
    }
    Optional<NameCandidate> employer = before(name);
    if (employer.isPresent()) {
      int begin = employer.get().span().end();
      if (end - begin <= LONGEST_ROLE && isRole(words, begin, end)) {
        return begin;
      }
    }
    int begin = end;
    for (KnownName title : words.names()) {
      if (title.span().end() == end) {
        begin = Math.min(begin, title.span().begin());
      }
    }
    return begin;
  }

  /** The agency that stands before a name in the same field. */
  private Optional<NameCandidate> before(int name) {
    for (int i = name - 1; i >= 0 && names.get(i).field() == names.get(name).field(); i--) {
      if (names.get(i).type() == MentionType.AGENCY) {
        return Optional.of(names.get(i));
      }
      if (names.get(i).type() == MentionType.PERSON) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<NameCandidate> endingAt(int name, int end) {
    return before(name).filter(agency -> agency.span().end() == end);
  }

  private static boolean isRole(FieldWords words, int begin, int end) {
    for (int at = begin; at < end; at++) {
      char unit = words.at(at);
      if (CharacterClass.of(unit) != CharacterClass.HAN && "()、·/".indexOf(unit) < 0) {
        return false;
      }
    }
    for (int at = begin; at < end; ) {
      String tag = words.token(at).tag();
      if (tag.equals("v") || tag.startsWith("u") || tag.startsWith("p") || tag.startsWith("d")) {
        return false;
      }
      at = words.token(at).span().end();
    }
    return true;
  }
}
