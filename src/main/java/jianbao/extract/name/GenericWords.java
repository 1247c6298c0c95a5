package jianbao.extract.name;

import java.util.HashMap;
import java.util.Map;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.document.KnownName;
import jianbao.document.PlaceEntry;
import jianbao.text.Span;

/**
 * Tells common nouns for organisations from names: 国际组织, 香港金融机构, 本港科技公司, 各大学 are made of words that
 * are nobody's, an event or a plan ends with a word that no organisation ends with. Immutable and
 * thread-safe.
 */
final class GenericWords {

  private static final String FILE = "names/generic.tsv";

  /** A longer stretch is hardly made of generic words alone. */
  private static final int LONGEST = 24;

  /** Those of the kinds {@code word} and {@code head}. */
  private final WordSet words = new WordSet();

  private final Map<String, WordSet> byKind = new HashMap<>();

  private GenericWords() {}

  /** Loads the words of a folder of models. */
  static GenericWords load(Models models) {
    GenericWords generic = new GenericWords();
    for (DataLine line : models.lines(FILE)) {
      String[] cells = line.cells(2);
      if (cells[1].equals("word") || cells[1].equals("head")) {
        generic.words.add(cells[0]);
      }
      generic.byKind.computeIfAbsent(cells[1], k -> new WordSet()).add(cells[0]);
    }
    return generic;
  }

  /**
   * How much the words of a stretch speak against its being the name of an agency, as a difference
   * of log odds; 0 if nothing does.
   */
  double doubt(FieldWords words, Span span) {
    if (span.length() > LONGEST) {
      return 0;
    }
    if (isNobodys(words, span)) {
      return 4;
    }
    return endsWith(words.view(), span, "ending") ? 2 : 0;
  }

  /** Whether a stretch is made of words that are nobody's, or points at something known. */
  boolean isNobodys(FieldWords words, Span span) {
    return span.length() <= LONGEST
        && (beginsWithDeterminer(words, span, 1)
            || hasDeterminerBehindPlace(words, span)
            || isGeneric(words, span));
  }

  /** Whether a word for an event begins at a place. */
  boolean standsBeforeEvent(FieldWords words, int at) {
    return of("event").lengthAt(words.view(), at) > 0;
  }

  /** Whether a stretch ends with a word for an event that no organisation ends with. */
  boolean isEvent(FieldWords words, Span span) {
    return endsWith(words.view(), span, "happening");
  }

  /** 香港多所大学; not with one character, as 香港各界妇女联合协进会 has it. */
  private boolean hasDeterminerBehindPlace(FieldWords words, Span span) {
    for (KnownName name : words.namesAt(span.begin())) {
      if (name.span().end() < span.end()
          && name.as(PlaceEntry.class).isPresent()
          && beginsWithDeterminer(words, new Span(name.span().end(), span.end()), 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsWithDeterminer(FieldWords words, Span span, int shortest) {
    WordSet determiners = of("determiner");
    int limit = Math.min(determiners.longest(), span.length() - 1);
    for (int length = shortest; length <= limit; length++) {
      int end = span.begin() + length;
      if (determiners.contains(words.view(), span.begin(), end) && words.isBoundary(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch is made of generic words, a place before them allowed. */
  private boolean isGeneric(FieldWords words, Span span) {
    if (!endsWith(words.view(), span, "head") && !endsWith(words.view(), span, "word")) {
      return false;
    }
    boolean[] reached = new boolean[span.length() + 1];
    reached[0] = true;
    for (KnownName name : words.namesAt(span.begin())) {
      if (name.span().end() < span.end() && name.as(PlaceEntry.class).isPresent()) {
        reached[name.span().length()] = true;
      }
    }
    for (int at = 0; at < span.length(); at++) {
      int begin = span.begin() + at;
      int limit = reached[at] ? Math.min(this.words.longest(), span.length() - at) : 0;
      for (int length = 1; length <= limit; length++) {
        if (this.words.contains(words.view(), begin, begin + length)) {
          reached[at + length] = true;
        }
      }
    }
    return reached[span.length()];
  }

  private boolean endsWith(String view, Span span, String kind) {
    return of(kind).lengthBefore(view, span.begin(), span.end()) > 0;
  }

  private WordSet of(String kind) {
    return byKind.getOrDefault(kind, WordSet.NONE);
  }
}
