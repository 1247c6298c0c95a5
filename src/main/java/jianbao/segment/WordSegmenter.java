package jianbao.segment;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.KnownName;
import jianbao.document.Token;
import jianbao.text.Span;

/**
 * Cuts a view into words, each with a part of speech. The words tile the view; the package's
 * description states the standard. Not thread-safe: one instance a thread, over shared models.
 */
public final class WordSegmenter {

  /** A stretch without a place to part it is parted here. */
  private static final int LONGEST_STRETCH = 4096;

  private final UserWords userWords;
  private final TokenScanner scanner;
  private final WordLattice lattice;
  private final TagPath path;
  private final Tags tags;

  private int[] words = new int[256];
  private int[] begins = new int[256];
  private int[] fixedTags = new int[256];
  private int[] chosenTags = new int[256];

  /** A segmenter over loaded models. */
  public WordSegmenter(SegmenterModels models) {
    userWords = models.userWords();
    scanner = models.scanner();
    lattice = new WordLattice(models);
    tags = models.lexicon().tags();
    path = new TagPath(models.lexicon());
  }

  /** The words of a view, which tile it. */
  public List<Token> segment(String view) {
    return segment(view, List.of());
  }

  /**
   * The words of a view, which tile it.
   *
   * @param view the text
   * @param names names that are known to stand in it, in order of their places: short ones become
   *     words, and no word reaches across the ends of a long one
   */
  public List<Token> segment(String view, List<KnownName> names) {
    char[] text = view.toCharArray();
    FixedWords fixed = userWords.find(text, scanner);
    List<Token> tokens = new ArrayList<>(text.length / 2 + 1);
    int name = 0;
    for (int begin = 0; begin < text.length; ) {
      int end = fixed.endBehind(stretchEnd(text, begin));
      while (name < names.size() && names.get(name).span().begin() < begin) {
        name++;
      }
      addTokens(lattice.cut(text, begin, end, names, name, fixed), end, tokens);
      begin = end;
    }
    return tokens;
  }

  /** Where a stretch ends that may be cut without looking further: behind a full stop or a line. */
  private static int stretchEnd(char[] text, int begin) {
    int limit = Math.min(text.length, begin + LONGEST_STRETCH);
    for (int i = begin; i < limit; i++) {
      char unit = text[i];
      if (unit == '。' || unit == '\n' || isEndBehindHan(text, i)) {
        return i + 1;
      }
    }
    boolean inPair = limit < text.length && Character.isLowSurrogate(text[limit]);
    return inPair ? limit - 1 : limit;
  }

  /** Whether a mark ends a sentence here; behind Latin letters it may belong to an address. */
  private static boolean isEndBehindHan(char[] text, int i) {
    return "!?;".indexOf(text[i]) >= 0 && i > 0 && WordLattice.isHan(text[i - 1]);
  }

  private void addTokens(int last, int end, List<Token> tokens) {
    if (last < 0) {
      throw new IllegalStateException("no way to cut the text before " + end);
    }
    int count = 0;
    for (int node = last; node >= 0; node = lattice.before(node)) {
      count++;
    }
    if (words.length < count) {
      words = new int[count * 2];
      begins = new int[count * 2];
      fixedTags = new int[count * 2];
      chosenTags = new int[count * 2];
    }
    int i = count;
    for (int node = last; node >= 0; node = lattice.before(node)) {
      words[--i] = lattice.word(node);
      begins[i] = lattice.begin(node);
      fixedTags[i] = lattice.tag(node);
    }
    path.choose(words, fixedTags, count, chosenTags);
    for (int k = 0; k < count; k++) {
      int stop = k + 1 < count ? begins[k + 1] : end;
      tokens.add(new Token(new Span(begins[k], stop), tags.name(chosenTags[k])));
    }
  }
}
