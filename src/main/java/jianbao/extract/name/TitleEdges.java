package jianbao.extract.name;

import java.util.List;
import java.util.Optional;
import jianbao.document.KnownName;
import jianbao.document.MentionType;
import jianbao.document.PersonEntry;
import jianbao.document.TitleEntry;
import jianbao.text.Span;

/**
 * Cuts titles off the names of people, which are names alone by the annotation guidelines: 屈 of
 * 屈先生, Auyeung Law of Mrs Auyeung Law. Not off those that the registry has with their title
 * (维多利亚女王). In Latin letters forms of address only, because other titles are given names too (Dean
 * Smith). Immutable and thread-safe.
 */
final class TitleEdges {

  private static final String HONORIFIC = "honorific";
  private static final String BEHIND = "dear";
  private static final int SHORTEST = 2;

  private final WordLists lists;

  TitleEdges(WordLists lists) {
    this.lists = lists;
  }

  /** The names of one field without titles. */
  List<NameCandidate> cut(FieldWords words, List<NameCandidate> names) {
    return names.stream()
        .map(name -> name.type() == MentionType.PERSON ? cut(words, name) : name)
        .toList();
  }

  private NameCandidate cut(FieldWords words, NameCandidate name) {
    Span span = name.span();
    boolean registered =
        words.namesAt(span.begin()).stream()
            .anyMatch(n -> n.span().equals(span) && n.as(PersonEntry.class).isPresent());
    return registered ? name : name.over(beforeTitle(words.view(), behindAddress(words, span)));
  }

  /** Without the form of address and the white space that stand first. */
  private static Span behindAddress(FieldWords words, Span span) {
    Optional<KnownName> title = words.titleAt(span.begin());
    if (title.isEmpty() || !isHonorific(title.get())) {
      return span;
    }
    int begin = title.get().span().end();
    begin += words.at(begin) == '.' ? 1 : 0;
    boolean apart = begin + 1 < span.end() && words.at(begin) == ' ';
    return apart ? new Span(begin + 1, span.end()) : span;
  }

  private static boolean isHonorific(KnownName title) {
    return title.as(TitleEntry.class).filter(entry -> entry.kind().equals(HONORIFIC)).isPresent();
  }

  /** Without the title in Chinese that stands last, whatever words the segmenter has cut. */
  private Span beforeTitle(String view, Span span) {
    for (int at = span.begin() + 1; at <= span.end() - SHORTEST; at++) {
      if (at + lists.cueLength(view, at, BEHIND) == span.end()) {
        return new Span(span.begin(), at);
      }
    }
    return span;
  }
}
