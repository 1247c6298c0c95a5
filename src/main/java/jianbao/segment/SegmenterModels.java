package jianbao.segment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jianbao.data.DataException;
import jianbao.data.DataLine;
import jianbao.data.Models;

/** What segmenters know; loaded once and shared. Immutable and thread-safe. */
public final class SegmenterModels {

  private static final String DOMAINS = "segment/domains.txt";

  private static final String CURRENCIES = "segment/currencies.txt";

  /** ASCII marks of the view and the marks that the core dictionary counted. */
  private static final String MARKS = ",:;!?()";

  private static final String COUNTED_MARKS = "，：；！？（）";

  private final UserWords userWords;
  private final Lexicon lexicon;
  private final TokenScanner scanner;
  private final PersonNames people;
  private final Transliterations sounds;
  private final Map<Character, Integer> markWords = new HashMap<>();

  private final int person;
  private final int sound;
  private final int place;
  private final int group;
  private final int number;
  private final int latin;
  private final int address;
  private final int mark;
  private final int unknown;

  private SegmenterModels(Models models, UserWords userWords) {
    this.userWords = userWords;
    lexicon = Lexicon.read(models);
    Tags tags = lexicon.tags();
    person = tags.number("nr");
    sound = tags.number("nrf");
    place = tags.number("ns");
    group = tags.number("nt");
    number = tags.number("m");
    latin = tags.number("nx");
    address = tags.number("xu");
    mark = tags.number("w");
    unknown = tags.number("x");
    people = PersonNames.read(models);
    sounds = Transliterations.read(models);
    scanner = new TokenScanner(words(models, DOMAINS), words(models, CURRENCIES));
    for (int i = 0; i < MARKS.length(); i++) {
      markWords.put(MARKS.charAt(i), lexicon.find(COUNTED_MARKS.charAt(i)));
    }
  }

  /**
   * Loads them.
   *
   * @throws DataException if a file is missing or breaks its rules
   */
  public static SegmenterModels load(Models models) {
    return load(models, UserWords.NONE);
  }

  /**
   * Loads them.
   *
   * @param userWords words that are never cut
   * @throws DataException if a file is missing or breaks its rules
   */
  public static SegmenterModels load(Models models, UserWords userWords) {
    return new SegmenterModels(models, userWords);
  }

  /**
   * Compiles the words of a folder of models to what {@link #load} reads; for the build of the
   * program.
   */
  public static void compile(Models models, OutputStream out) throws IOException {
    Lexicon.compile(models, out);
  }

  private static Set<String> words(Models models, String file) {
    Set<String> words = new HashSet<>();
    for (DataLine line : models.lines(file)) {
      words.add(line.text().strip());
    }
    return Set.copyOf(words);
  }

  UserWords userWords() {
    return userWords;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  TokenScanner scanner() {
    return scanner;
  }

  PersonNames people() {
    return people;
  }

  Transliterations sounds() {
    return sounds;
  }

  /** The word that the counts have for a mark. */
  int markWord(char unit) {
    Integer word = markWords.get(unit);
    return word == null ? lexicon.find(unit) : word;
  }

  int personTag() {
    return person;
  }

  int soundTag() {
    return sound;
  }

  int placeTag() {
    return place;
  }

  int groupTag() {
    return group;
  }

  int numberTag() {
    return number;
  }

  int latinTag() {
    return latin;
  }

  int addressTag() {
    return address;
  }

  int markTag() {
    return mark;
  }

  int unknownTag() {
    return unknown;
  }
}
