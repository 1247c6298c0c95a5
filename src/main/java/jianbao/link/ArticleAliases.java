package jianbao.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.MentionType;
import jianbao.text.CharacterClass;
import jianbao.text.Span;

/**
 * Ties the names of an article to each other where the registry does not: short forms that its text
 * declares (香港科学院（港科院）), abbreviations of a fuller name in it, surnames of people named in full,
 * Latin and Chinese forms side by side.
 */
final class ArticleAliases {

  /** So many fuller names are compared with a short one; bounds the time for odd articles. */
  private static final int MOST_COMPARED = 256;

  private static final int LONGEST_GAP = 8;

  private final List<AnalyzedField> fields;
  private final Set<String> kindWords;

  /**
   * Aliases of one article.
   *
   * @param fields its fields
   * @param kindWords words that only say what kind of body a name is of, as 有限公司
   */
  ArticleAliases(List<AnalyzedField> fields, Set<String> kindWords) {
    this.fields = fields;
    this.kindWords = kindWords;
  }

  /** Merges groups that the text declares to be one. */
  void declared(List<Candidate> candidates, NameGroup[] groups) {
    for (int i = 0; i + 1 < candidates.size(); i++) {
      Candidate full = candidates.get(i);
      Candidate brief = candidates.get(i + 1);
      NameGroup fullGroup = groups[i];
      NameGroup briefGroup = groups[i + 1];
      if (fullGroup == null
          || briefGroup == null
          || full.field() != brief.field()
          || fullGroup.type() != briefGroup.type()
          || brief.span().begin() - full.span().end() > LONGEST_GAP
          || differ(fullGroup, briefGroup)) {
        continue;
      }
      if (declares(full, brief) && mayAbbreviate(briefGroup, fullGroup)) {
        fullGroup.merge(briefGroup);
      }
    }
  }

  /** Whether one stands in brackets behind the other. */
  private boolean declares(Candidate full, Candidate brief) {
    String view = fields.get(full.field()).view();
    Span gap = new Span(full.span().end(), Math.max(full.span().end() + 1, brief.span().begin()));
    if (gap.end() > brief.span().begin()) {
      return false;
    }
    String between = gap.in(view);
    char after = brief.span().end() < view.length() ? view.charAt(brief.span().end()) : ' ';
    boolean opens = between.strip().startsWith("(") || between.startsWith("，简称");
    return opens && ")，,”」\"".indexOf(after) >= 0;
  }

  private static boolean mayAbbreviate(NameGroup brief, NameGroup full) {
    boolean otherScript = isLatin(brief.name()) != isLatin(full.name());
    return otherScript
        || brief.name().length() < full.name().length()
        || brief.type() == MentionType.PERSON;
  }

  /** Merges agencies with the one fuller name in the article that they are short for. */
  void abbreviated(List<NameGroup> groups) {
    Map<Character, List<NameGroup>> byLast = new HashMap<>();
    Map<Character, List<NameGroup>> byFirst = new HashMap<>();
    for (NameGroup group : groups) {
      String name = group.name();
      if (group.type() == MentionType.AGENCY && name.length() > 3) {
        index(byLast, name.charAt(name.length() - 1), group);
        index(byFirst, name.charAt(0), group);
      }
    }
    for (NameGroup brief : groups) {
      if (brief.type() != MentionType.AGENCY || brief.entry().isPresent()) {
        continue;
      }
      String name = brief.name();
      Set<NameGroup> full = new HashSet<>();
      for (NameGroup other : byLast.getOrDefault(name.charAt(name.length() - 1), List.of())) {
        if (other != brief
            && (Abbreviation.isTail(name, other.name())
                || Abbreviation.picks(name, other.name())
                || (Abbreviation.isSecondHalf(name, other.name()) && !kindWords.contains(name)))) {
          full.add(other.top());
        }
      }
      for (NameGroup other : byFirst.getOrDefault(name.charAt(0), List.of())) {
        if (other != brief
            && (Abbreviation.isHead(name, other.name(), kindWords)
                || Abbreviation.isAcronym(name, other.name()))) {
          full.add(other.top());
        }
      }
      full.remove(brief.top());
      if (full.size() == 1) {
        full.iterator().next().merge(brief);
      }
    }
  }

  /** Merges people: surnames with full names, parts of names with the whole. */
  void people(List<NameGroup> groups) {
    Map<String, List<NameGroup>> byPart = new HashMap<>();
    for (NameGroup group : groups) {
      if (group.type() == MentionType.PERSON) {
        for (String part : parts(group.name())) {
          List<NameGroup> bearers = byPart.computeIfAbsent(part, p -> new ArrayList<>());
          if (bearers.size() < MOST_COMPARED) {
            bearers.add(group);
          }
        }
      }
    }
    for (NameGroup brief : groups) {
      if (brief.type() != MentionType.PERSON) {
        continue;
      }
      List<String> mine = parts(brief.name());
      Set<NameGroup> full = new HashSet<>();
      for (NameGroup other : byPart.getOrDefault(key(brief.name(), mine), List.of())) {
        if (other != brief && isPart(brief.name(), other.name()) && !differ(brief, other)) {
          full.add(other.top());
        }
      }
      full.remove(brief.top());
      if (full.size() > 1) {
        full.removeIf(other -> !sharesRole(brief, other));
      }
      if (full.size() == 1) {
        full.iterator().next().merge(brief);
      }
    }
  }

  /**
   * The parts by which a longer name can be found: words, or the surname of one or two characters.
   */
  private static List<String> parts(String name) {
    if (isLatin(name)) {
      return List.of(Abbreviation.WORD_ENDS.split(name, -1));
    }
    int dot = name.lastIndexOf('·');
    if (dot > 0) {
      return List.of(name, name.substring(dot + 1), name.substring(0, name.indexOf('·')));
    }
    return name.length() > 2
        ? List.of(name.substring(0, 1), name.substring(0, 2))
        : List.of(name.substring(0, 1));
  }

  private static String key(String name, List<String> parts) {
    return isLatin(name) ? parts.get(parts.size() - 1) : name;
  }

  /** Whether a name is a part of another that can stand for it. */
  private static boolean isPart(String brief, String full) {
    if (brief.length() >= full.length()) {
      return false;
    }
    if (isLatin(brief) != isLatin(full)) {
      return false;
    }
    if (!isLatin(brief)) {
      boolean surname = brief.length() == 1 || (brief.length() == 2 && full.length() == 4);
      return full.startsWith(brief)
          ? surname || full.charAt(brief.length()) == '·'
          : full.endsWith("·" + brief);
    }
    List<String> words = List.of(Abbreviation.WORD_ENDS.split(full, -1));
    int at = -1;
    for (String word : Abbreviation.WORD_ENDS.split(brief, -1)) {
      int next = words.subList(at + 1, words.size()).indexOf(word);
      if (next < 0) {
        return false;
      }
      at += next + 1;
    }
    return true;
  }

  private static boolean sharesRole(NameGroup brief, NameGroup full) {
    for (var mine : brief.roles()) {
      for (var theirs : full.top().roles()) {
        if (theirs.role().orElse("").endsWith(mine.role().orElse("-"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean differ(NameGroup a, NameGroup b) {
    return a.entry().isPresent()
        && b.entry().isPresent()
        && !a.entry().get().id().equals(b.entry().get().id());
  }

  private static void index(Map<Character, List<NameGroup>> map, char key, NameGroup group) {
    List<NameGroup> groups = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (groups.size() < MOST_COMPARED) {
      groups.add(group);
    }
  }

  private static boolean isLatin(String name) {
    return CharacterClass.of(name.codePointAt(0)) == CharacterClass.LATIN;
  }
}
