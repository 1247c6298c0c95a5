package jianbao.segment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jianbao.data.DataException;
import jianbao.data.UserFile;
import jianbao.text.CharTrie;

/**
 * Words of a user, each of which becomes one token wherever it stands. Immutable and thread-safe.
 *
 * <p>Where two of them overlap, the one that begins first counts, of those the longest: of 立法, 立法会
 * and 法会议员, 立法会议员 is cut 立法会|议员. A word does not begin or end inside a word of Latin letters, a
 * number or an address.
 *
 * <p>The file is UTF-8. A line holds a word in either script, perhaps a tab and its tag (see the
 * package; {@code n} if there is none). Blank lines, and lines that begin with {@code #}, say
 * nothing.
 */
public final class UserWords {

  /** No words. */
  public static final UserWords NONE = new UserWords(List.of());

  /** UTF-16 units of the longest word. */
  static final int LONGEST = 100;

  private static final int MOST_FAULTS = 20;
  private static final String USUAL_TAG = "n";

  private final CharTrie trie;
  private final boolean empty;

  /** A word and the number of its tag. */
  private record Word(String text, int tag) {}

  private UserWords(List<Word> words) {
    CharTrie.Builder builder = new CharTrie.Builder(words.size() * 4);
    words.forEach(word -> builder.add(word.text(), word.tag()));
    trie = builder.build();
    empty = words.isEmpty();
  }

  /**
   * Reads a file.
   *
   * @param view brings a word into the characters of the view
   * @throws DataException if it cannot be read or has faults: one line for each of them
   */
  public static UserWords read(Path file, UnaryOperator<String> view) {
    List<Word> words = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    int number = 0;
    for (String line : UserFile.text(file).split("\r\n|[\r\n]", -1)) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        Optional<String> fault = fault(line);
        if (fault.isPresent()) {
          faults.add(file + ":" + number + ": " + fault.get());
        } else {
          words.add(word(line, view));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new DataException(report(faults));
    }
    return new UserWords(words);
  }

  private static Word word(String line, UnaryOperator<String> view) {
    String[] cells = line.strip().split("\t", -1);
    String tag = cells.length == 1 ? USUAL_TAG : cells[1].strip();
    return new Word(view.apply(cells[0].strip()), CoreLexicon.tag(tag).orElseThrow());
  }

  /** What is wrong with a line. */
  private static Optional<String> fault(String line) {
    String[] cells = line.stripTrailing().split("\t", -1);
    String word = cells[0].strip();
    if (cells.length > 2 || word.isEmpty()) {
      return Optional.of("expected a word, or a word, a tab and its tag, found '" + line + "'");
    }
    if (word.length() > LONGEST) {
      return Optional.of("expected a word of at most " + LONGEST + " characters");
    }
    int space = word.lastIndexOf(' ');
    if (cells.length == 1
        && space > 0
        && WordLattice.isHan(word.charAt(space - 1))
        && CoreLexicon.tag(word.substring(space + 1)).isPresent()) {
      return Optional.of("expected a tab, not a space, before the tag, found '" + word + "'");
    }
    if (cells.length == 2 && CoreLexicon.tag(cells[1].strip()).isEmpty()) {
      return Optional.of("expected a tag as n, v, nr, ns or nt, found '" + cells[1].strip() + "'");
    }
    return Optional.empty();
  }

  private static String report(List<String> faults) {
    List<String> shown = new ArrayList<>(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    if (faults.size() > MOST_FAULTS) {
      shown.add("and " + (faults.size() - MOST_FAULTS) + " faults more");
    }
    return String.join("\njianbao: ", shown);
  }

  /** Finds the words that stand in a text. */
  FixedWords find(char[] text, TokenScanner scanner) {
    if (empty) {
      return FixedWords.NONE;
    }
    FixedWords found = new FixedWords();
    for (int at = 0; at < text.length; ) {
      int least = WordLattice.isHan(text[at]) ? at + 1 : scanner.end(text, at, text.length);
      int end = at;
      int tag = CharTrie.NONE;
      int node = CharTrie.ROOT;
      for (int i = at; i < text.length; i++) {
        node = trie.next(node, text[i]);
        if (node == CharTrie.NONE) {
          break;
        }
        if (trie.value(node) >= 0 && i + 1 >= least && !scanner.isInsideWord(text, i + 1)) {
          end = i + 1;
          tag = trie.value(node);
        }
      }
      if (end > at) {
        found.add(at, end, tag);
      }
      at = Math.max(end, least);
    }
    return found;
  }
}
