package jianbao.extract.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * The words that tell names: surnames, last words of organisations, words around people. Immutable
 * and thread-safe.
 */
public final class WordLists {

  /** How a surname reads. */
  enum Surname {
    /** 陈, 欧阳. */
    COMMON,
    /** Also an everyday word, as 时 or 和. */
    WORD
  }

  private final Map<String, Surname> surnames = new HashMap<>();
  private final Map<String, WordSet> endings = new HashMap<>();
  private final Map<String, WordSet> cues = new HashMap<>();
  private final BitSet surnameFirst = new BitSet();

  private final GenericWords generic;

  private WordLists(GenericWords generic) {
    this.generic = generic;
  }

  /** Loads the lists of a folder of models. */
  public static WordLists load(Models models) {
    WordLists lists = new WordLists(GenericWords.load(models));
    for (DataLine line : models.lines("names/surnames.tsv")) {
      String[] cells = line.cells(2);
      Surname kind =
          switch (cells[1]) {
            case "common", "compound" -> Surname.COMMON;
            case "word" -> Surname.WORD;
            default ->
                throw line.fault("expected common, word or compound, found '" + cells[1] + "'");
          };
      lists.surnames.put(cells[0], kind);
      lists.surnameFirst.set(cells[0].charAt(0));
    }
    for (DataLine line : models.lines("names/agency-endings.tsv")) {
      String[] cells = line.cells(2);
      lists.endings.computeIfAbsent(cells[1], k -> new WordSet()).add(cells[0]);
    }
    for (DataLine line : models.lines("names/cues.tsv")) {
      String[] cells = line.cells(2);
      lists.cues.computeIfAbsent(cells[1], k -> new WordSet()).add(cells[0]);
    }
    return lists;
  }

  /** Units of the surname at a place: 2, 1, or 0 if there is none. */
  int surnameLength(String view, int at) {
    if (at >= view.length() || !surnameFirst.get(view.charAt(at))) {
      return 0;
    }
    if (at + 2 <= view.length() && surnames.containsKey(view.substring(at, at + 2))) {
      return 2;
    }
    return surnames.containsKey(view.substring(at, at + 1)) ? 1 : 0;
  }

  /** Whether the surname at a place is an everyday word too. */
  boolean isWord(String view, int at, int length) {
    return surnames.get(view.substring(at, at + length)) == Surname.WORD;
  }

  /**
   * Units of the longest ending of a kind that ends at a place; 0 if there is none.
   *
   * @param kind as in the file
   */
  int endingLength(String view, int begin, int end, String kind) {
    return endings.getOrDefault(kind, WordSet.NONE).lengthBefore(view, begin, end);
  }

  /** Units of the longest cue of a kind that begins at a place; 0 if there is none. */
  int cueLength(String view, int at, String kind) {
    return cues.getOrDefault(kind, WordSet.NONE).lengthAt(view, at);
  }

  /** The words that are nobody's name. */
  GenericWords generic() {
    return generic;
  }

  /** The cues of a kind. */
  List<String> cues(String kind) {
    return cues.getOrDefault(kind, WordSet.NONE).all();
  }
}
