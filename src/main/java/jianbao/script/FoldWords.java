package jianbao.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * The words that decide what a character becomes in the view: 著 stays in 著名 and becomes 着
 * elsewhere. Immutable and thread-safe.
 */
final class FoldWords {

  static final String FILE = "script/fold-words.tsv";

  /**
   * A word around a character.
   *
   * @param folded the word with every character folded alone
   * @param at where the character stands in it
   * @param becomes what the character becomes there
   */
  private record Word(String folded, int at, char becomes) {

    boolean surrounds(char[] view, int length, int place) {
      int begin = place - at;
      if (begin < 0 || begin + folded.length() > length) {
        return false;
      }
      for (int i = 0; i < folded.length(); i++) {
        if (view[begin + i] != folded.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<Character, List<Word>> wordsOf = new HashMap<>();

  private FoldWords() {}

  /**
   * Reads the words.
   *
   * @param table tells what a character becomes alone
   */
  static FoldWords read(Models models, FoldTable table) {
    FoldWords words = new FoldWords();
    for (DataLine line : models.lines(FILE)) {
      words.add(line, table);
    }
    return words;
  }

  private void add(DataLine line, FoldTable table) {
    int tab = line.text().indexOf('\t');
    String before = tab < 0 ? line.text() : line.text().substring(0, tab);
    String after = tab < 0 ? before : line.text().substring(tab + 1);
    if (before.length() != after.length()) {
      throw line.fault("expected two words of one length, found '" + line.text() + "'");
    }
    StringBuilder folded = new StringBuilder(before.length());
    for (int i = 0; i < before.length(); i++) {
      folded.append((char) table.alone(before.charAt(i)));
    }
    boolean decides = false;
    for (int i = 0; i < before.length(); i++) {
      char alone = folded.charAt(i);
      if (alone != after.charAt(i) || alone != before.charAt(i)) {
        Word word = new Word(folded.toString(), i, after.charAt(i));
        insert(before.charAt(i), word);
        decides = true;
      }
    }
    if (!decides) {
      throw line.fault("'" + before + "' decides nothing: its characters fold so alone");
    }
  }

  /** Keeps the longest word first, so that the first that fits is the longest. */
  private void insert(char unit, Word word) {
    List<Word> some = wordsOf.get(unit);
    if (some == null) {
      some = new ArrayList<>();
      wordsOf.put(unit, some);
    }
    int at = 0;
    while (at < some.size() && some.get(at).folded().length() >= word.folded().length()) {
      at++;
    }
    some.add(at, word);
  }

  /** The characters that words decide. */
  String decided() {
    StringBuilder all = new StringBuilder();
    for (char unit : wordsOf.keySet()) {
      all.append(unit);
    }
    return all.toString();
  }

  /** Whether words decide a character. */
  boolean decide(char unit) {
    return wordsOf.containsKey(unit);
  }

  /**
   * What a character becomes by the longest word around it.
   *
   * @param unit the character as the text has it
   * @param view the text, folded character by character
   * @param length how much of {@code view} counts
   * @param place where the character stands
   */
  char decide(char unit, char[] view, int length, int place) {
    List<Word> words = wordsOf.get(unit);
    if (words != null) {
      for (Word word : words) {
        if (word.surrounds(view, length, place)) {
          return word.becomes();
        }
      }
    }
    return view[place];
  }
}
