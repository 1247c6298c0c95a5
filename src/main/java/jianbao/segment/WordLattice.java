package jianbao.segment;

import java.util.Arrays;
import java.util.List;
import jianbao.document.AgencyEntry;
import jianbao.document.KnownName;
import jianbao.document.PersonEntry;
import jianbao.document.PlaceEntry;
import jianbao.document.RegistryEntry;

/**
 * All the ways to cut a stretch of text, and the cheapest of them.
 *
 * <p>A node is a word at a place: of the lexicon, a number, a personal name, a name written by its
 * sound, a name of the registry, or what the {@link TokenScanner} cuts. Nodes are made from left to
 * right, only where a path arrives, and each at once keeps the cheapest way to it (Viterbi), so
 * time and memory are linear in the text. Not thread-safe; made for many stretches one after
 * another.
 */
final class WordLattice {

  /** The tag of a node is one of those of its word. */
  static final int BY_WORD = -1;

  private static final int MOST_WORDS_AT_A_PLACE = 32;
  private static final int NO_NODE = -1;

  /** Marks a bound until all are known. */
  private static final int MARK = -1;

  /** Longer names stand in several tokens, but no token reaches across their ends. */
  private static final int LONGEST_AGENCY = 3;

  private static final int LONGEST_PLACE = 5;
  private static final int SHORTEST_BOUND = 5;

  /** What a name of the registry costs, given that there is a name of its kind. */
  private static final float KNOWN = 9;

  private static final float AMBIGUOUS = 12;

  private static final String FIGURES = "〇零一二两三四五六七八九十百千万亿";
  private static final String MAGNITUDES = "十百千万亿";
  private static final String SOME = "几数";
  private static final String AND_MORE = "多余几";
  private static final String PART_OF = "分之";

  private final SegmenterModels models;
  private final Lexicon lexicon;
  private final TokenScanner scanner;
  private final PersonNames people;
  private final Transliterations sounds;

  private final int[] foundEnds = new int[MOST_WORDS_AT_A_PLACE];
  private final int[] foundWords = new int[MOST_WORDS_AT_A_PLACE];

  private int[] ends = new int[1024];
  private int[] begins = new int[1024];
  private int[] words = new int[1024];

  /** What a node's word is counted as, and how often that is. */
  private int[] contexts = new int[1024];

  private float[] contextCounts = new float[1024];
  private int[] tags = new int[1024];
  private int[] before = new int[1024];
  private int[] nextAtEnd = new int[1024];
  private double[] costs = new double[1024];
  private int nodes;

  /** By place of the stretch: the last node that ends there. */
  private int[] lastEnding = new int[1024];

  /** By place of the stretch: the next place that no token may reach across. */
  private int[] nextBound = new int[1024];

  private boolean bounds;
  private char[] text;
  private int begin;
  private int end;
  private int at;

  WordLattice(SegmenterModels models) {
    this.models = models;
    this.lexicon = models.lexicon();
    this.scanner = models.scanner();
    this.people = models.people();
    this.sounds = models.sounds();
  }

  /**
   * Finds the cheapest way to cut a stretch.
   *
   * @param whole the text
   * @param from first unit of the stretch
   * @param to one past its last unit
   * @param names the registry's names, in order of their places
   * @param firstName index of the first name that ends behind {@code from}
   * @param fixed words that are not cut, none of which reaches across the ends of the stretch
   * @return the last node of the way; {@link #before(int)} leads to the others
   */
  int cut(char[] whole, int from, int to, List<KnownName> names, int firstName, FixedWords fixed) {
    text = whole;
    begin = from;
    end = to;
    nodes = 0;
    int length = to - from;
    if (lastEnding.length <= length) {
      lastEnding = new int[length * 2];
      nextBound = new int[length * 2];
    }
    Arrays.fill(lastEnding, 0, length + 1, NO_NODE);
    bind(names, firstName, fixed);
    at = from;
    addStart();
    int name = firstName;
    int word = fixed.firstFrom(from);
    for (int place = from; place < to; place++) {
      while (name < names.size() && names.get(name).span().begin() < place) {
        name++;
      }
      if (lastEnding[place - from] == NO_NODE) {
        continue;
      }
      at = place;
      if (fixed.begin(word) == place) {
        add(fixed.end(word), contextOf(fixed.tag(word)), 0, fixed.tag(word));
        place = fixed.end(word) - 1;
        word++;
        continue;
      }
      if (isHan(text[place])) {
        addHan();
      } else {
        addOther();
      }
      for (int i = name; i < names.size() && names.get(i).span().begin() == place; i++) {
        addName(names.get(i));
      }
    }
    return cheapestEnd();
  }

  /** The node before a node on the cheapest way to it, or a negative number at the beginning. */
  int before(int node) {
    return before[node] == 0 ? NO_NODE : before[node];
  }

  /** First unit of a node. */
  int begin(int node) {
    return begins[node];
  }

  /** One past the last unit of a node. */
  int end(int node) {
    return ends[node];
  }

  /** The number of a node's word. */
  int word(int node) {
    return words[node];
  }

  /** The tag of a node, or {@link #BY_WORD}. */
  int tag(int node) {
    return tags[node];
  }

  private void addStart() {
    ends[0] = begin;
    words[0] = Lexicon.BEGIN;
    contexts[0] = lexicon.context(Lexicon.BEGIN);
    contextCounts[0] = lexicon.contextCount(contexts[0]);
    costs[0] = 0;
    before[0] = NO_NODE;
    nextAtEnd[0] = NO_NODE;
    lastEnding[0] = 0;
    nodes = 1;
  }

  private int cheapestEnd() {
    int best = NO_NODE;
    double least = Double.POSITIVE_INFINITY;
    int context = lexicon.context(Lexicon.END);
    float alone = lexicon.alone(Lexicon.END);
    float aloneCost = lexicon.aloneCost(Lexicon.END);
    for (int node = lastEnding[end - begin]; node != NO_NODE; node = nextAtEnd[node]) {
      double cost =
          costs[node]
              + lexicon.cost(contexts[node], contextCounts[node], context, alone, aloneCost);
      if (cost < least) {
        least = cost;
        best = node;
      }
    }
    return best;
  }

  /** Marks the ends of long names, of two that overlap those of the first, and of fixed words. */
  private void bind(List<KnownName> names, int firstName, FixedWords fixed) {
    bounds = false;
    for (int i = fixed.firstFrom(begin); fixed.begin(i) < end; i++) {
      mark(fixed.begin(i));
      mark(fixed.end(i));
    }
    int last = begin;
    for (int i = firstName; i < names.size() && names.get(i).span().begin() < end; i++) {
      var span = names.get(i).span();
      if (span.length() >= SHORTEST_BOUND
          && span.begin() >= last
          && span.end() <= end
          && !fixed.isInside(span.begin())
          && !fixed.isInside(span.end())) {
        mark(span.begin());
        mark(span.end());
        last = span.end();
      }
    }
    if (bounds) {
      int next = Integer.MAX_VALUE;
      for (int i = end - begin; i >= 0; i--) {
        boolean marked = nextBound[i] == MARK;
        nextBound[i] = next;
        next = marked ? begin + i : next;
      }
    }
  }

  private void mark(int place) {
    if (!bounds) {
      Arrays.fill(nextBound, 0, end - begin + 1, Integer.MAX_VALUE);
      bounds = true;
    }
    nextBound[place - begin] = MARK;
  }

  /** The word that the counts have for words with a tag. */
  private int contextOf(int tag) {
    if (tag == models.personTag() || tag == models.soundTag()) {
      return Lexicon.PERSON;
    }
    if (tag == models.placeTag()) {
      return Lexicon.PLACE;
    }
    return tag == models.groupTag() ? Lexicon.GROUP : Lexicon.UNKNOWN;
  }

  private void add(int stop, int word, float extra, int tag) {
    if (extra == Float.POSITIVE_INFINITY || (bounds && nextBound[at - begin] < stop)) {
      return;
    }
    if (nodes == ends.length) {
      grow();
    }
    int best = NO_NODE;
    double least = Double.POSITIVE_INFINITY;
    int context = lexicon.context(word);
    float alone = lexicon.alone(word);
    float aloneCost = lexicon.aloneCost(word);
    for (int node = lastEnding[at - begin]; node != NO_NODE; node = nextAtEnd[node]) {
      double cost =
          costs[node]
              + lexicon.cost(contexts[node], contextCounts[node], context, alone, aloneCost);
      if (cost < least) {
        least = cost;
        best = node;
      }
    }
    begins[nodes] = at;
    ends[nodes] = stop;
    words[nodes] = word;
    contexts[nodes] = context;
    contextCounts[nodes] = lexicon.contextCount(context);
    tags[nodes] = tag;
    before[nodes] = best;
    costs[nodes] = least + extra;
    nextAtEnd[nodes] = lastEnding[stop - begin];
    lastEnding[stop - begin] = nodes++;
  }

  private void grow() {
    int size = nodes * 2;
    ends = Arrays.copyOf(ends, size);
    begins = Arrays.copyOf(begins, size);
    words = Arrays.copyOf(words, size);
    contexts = Arrays.copyOf(contexts, size);
    contextCounts = Arrays.copyOf(contextCounts, size);
    tags = Arrays.copyOf(tags, size);
    before = Arrays.copyOf(before, size);
    nextAtEnd = Arrays.copyOf(nextAtEnd, size);
    costs = Arrays.copyOf(costs, size);
  }

  // What begins with a Chinese character.

  private void addHan() {
    boolean single = false;
    int found = lexicon.find(text, at, end, foundEnds, foundWords);
    for (int i = 0; i < found; i++) {
      single |= foundEnds[i] == at + 1;
      add(foundEnds[i], foundWords[i], 0, BY_WORD);
    }
    if (!single) {
      add(at + 1, Lexicon.UNKNOWN, 0, models.unknownTag());
    }
    char unit = text[at];
    if (FIGURES.indexOf(unit) >= 0) {
      if (at == begin || FIGURES.indexOf(text[at - 1]) < 0) {
        addFigures(at);
      }
    } else if (SOME.indexOf(unit) >= 0 && at + 1 < end && MAGNITUDES.indexOf(text[at + 1]) >= 0) {
      addNumber(figuresEnd(at + 1));
    } else if (unit == '第') {
      addOrdinal();
    }
    addPerson();
    if (sounds.mayStand(unit)) {
      addSounds();
    }
  }

  private int figuresEnd(int from) {
    int i = from;
    while (i < end && FIGURES.indexOf(text[i]) >= 0) {
      i++;
    }
    return i;
  }

  private void addFigures(int from) {
    int stop = figuresEnd(from);
    addNumber(stop);
    if (stop + 2 < end && text[stop] == PART_OF.charAt(0) && text[stop + 1] == PART_OF.charAt(1)) {
      int part = figuresEnd(stop + 2);
      if (part > stop + 2) {
        addNumber(part);
      }
    }
    if (MAGNITUDES.indexOf(text[stop - 1]) >= 0) {
      addAndMore(stop);
    }
  }

  private void addNumber(int stop) {
    add(stop, Lexicon.NUMBER, 0, models.numberTag());
  }

  /** 三十多, 500多: the figures end at {@code stop}. */
  private void addAndMore(int stop) {
    if (stop < end && AND_MORE.indexOf(text[stop]) >= 0) {
      int more = stop + 1;
      while (more < end && "万亿".indexOf(text[more]) >= 0) {
        more++;
      }
      addNumber(more);
    }
  }

  private void addOrdinal() {
    int stop = at + 1;
    if (stop < end && text[stop] >= '0' && text[stop] <= '9') {
      while (stop < end && text[stop] >= '0' && text[stop] <= '9') {
        stop++;
      }
    } else {
      stop = figuresEnd(stop);
    }
    if (stop > at + 1) {
      addNumber(stop);
    }
  }

  private void addPerson() {
    float surname = people.surname(text[at]);
    if (surname < PersonNames.NEVER) {
      addGiven(surname, at + 1);
      if (at + 3 < end && people.isSurname(text[at + 1]) && isHan(text[at + 3])) {
        float cost = people.marriedName(surname, text[at + 1], text[at + 2], text[at + 3]);
        add(at + 4, Lexicon.PERSON, cost, models.personTag());
      }
    }
    if (at + 2 < end) {
      float longSurname = people.longSurname(text[at], text[at + 1]);
      if (longSurname < PersonNames.NEVER) {
        addGiven(longSurname, at + 2);
      }
    }
  }

  private void addGiven(float surname, int given) {
    if (given < end) {
      float cost = people.name(surname, text[given]);
      add(given + 1, Lexicon.PERSON, cost, models.personTag());
    }
    if (given + 1 < end) {
      float cost = people.name(surname, text[given], text[given + 1]);
      add(given + 2, Lexicon.PERSON, cost, models.personTag());
    }
  }

  private void addSounds() {
    float cost = sounds.first(text[at]);
    int limit = Math.min(end, at + Transliterations.LONGEST);
    for (int i = at + 1; i < limit && sounds.mayStand(text[i]); i++) {
      cost += sounds.further(text[i]);
      if (i + 1 - at >= Transliterations.SHORTEST) {
        add(i + 1, Lexicon.PERSON, cost + sounds.last(), models.soundTag());
      }
    }
  }

  private void addName(KnownName name) {
    int length = name.span().length();
    if (name.span().end() > end || !isHan(text[at])) {
      return;
    }
    RegistryEntry entry = name.readings().get(0).entry();
    float cost = name.ambiguous() ? AMBIGUOUS : KNOWN;
    int stop = at + length;
    if (entry instanceof PersonEntry) {
      add(stop, Lexicon.PERSON, cost, models.personTag());
    } else if (entry instanceof PlaceEntry && length <= LONGEST_PLACE) {
      add(stop, Lexicon.PLACE, cost, models.placeTag());
    } else if (entry instanceof AgencyEntry && length <= LONGEST_AGENCY) {
      add(stop, Lexicon.GROUP, cost, models.groupTag());
    }
  }

  // What begins with anything else.

  private void addOther() {
    if (Character.isHighSurrogate(text[at]) && isHanPair()) {
      add(at + 2, Lexicon.UNKNOWN, 0, models.unknownTag());
      return;
    }
    int stop = scanner.end(text, at, bounds ? Math.min(end, nextBound[at - begin]) : end);
    switch (scanner.kind(text, at, stop)) {
      case WORD -> {
        add(stop, Lexicon.LATIN, 0, models.latinTag());
        addMixed(stop);
      }
      case CODE -> {
        add(stop, Lexicon.STRING, 0, models.addressTag());
        addMixed(stop);
      }
      case NUMBER -> addArabic(stop);
      case MARK -> add(stop, models.markWord(text[at]), 0, models.markTag());
      case SPACE -> add(stop, Lexicon.UNKNOWN, 0, models.markTag());
    }
  }

  /** Words of the lexicon that begin with Latin letters: T恤. */
  private void addMixed(int stop) {
    int found = lexicon.find(text, at, end, foundEnds, foundWords);
    for (int i = 0; i < found; i++) {
      if (foundEnds[i] > stop) {
        add(foundEnds[i], foundWords[i], 0, BY_WORD);
      }
    }
  }

  private void addArabic(int stop) {
    addNumber(stop);
    int more = stop;
    while (more < end && MAGNITUDES.indexOf(text[more]) >= 0) {
      more++;
    }
    if (more > stop) {
      addNumber(more);
    }
    addAndMore(more);
  }

  private boolean isHanPair() {
    return at + 1 < end && Character.isIdeographic(Character.codePointAt(text, at, end));
  }

  /** Whether a unit is a Chinese character of the first plane. */
  static boolean isHan(char unit) {
    return (unit >= '\u3400' && unit <= '\u9FFF')
        || unit == '〇'
        || unit == '々'
        || (unit >= '\uF900' && unit <= '\uFAFF');
  }
}
