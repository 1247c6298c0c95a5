package jianbao.extract.name;

import java.util.BitSet;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * Which classes of name parts a character or a word belongs to: surname, character of
 * transliterations, English given name and so on. Immutable and thread-safe.
 */
final class NameLexicon {

  private static final String FILE = "tagger/lexicon.tsv";
  private static final String SURNAMES = "names/surnames.tsv";
  private static final String ENDINGS = "names/agency-endings.tsv";

  /** 陈. */
  static final int SURNAME = 1;

  /** 时: a surname that is an everyday word too. */
  static final int SURNAME_WORD = 1 << 1;

  /** 欧 in 欧阳; the member is the two characters together. */
  static final int COMPOUND = 1 << 2;

  /** 斯. */
  static final int TRANSLITERATION = 1 << 3;

  /** mary. */
  static final int FIRST = 1 << 4;

  /** smith. */
  static final int LAST = 1 << 5;

  /** chan. */
  static final int ROMAN_SURNAME = 1 << 6;

  /** wai. */
  static final int ROMAN_GIVEN = 1 << 7;

  /** 委员会: ends names of organisations. */
  static final int ENDING = 1 << 8;

  /** york: of English names of places. */
  static final int PLACE_WORD = 1 << 9;

  /** united: of English names of organisations. */
  static final int AGENCY_WORD = 1 << 10;

  /** german. */
  static final int DEMONYM = 1 << 11;

  /** monday. */
  static final int CALENDAR = 1 << 12;

  /** house: an English word that is no name. */
  static final int COMMON = 1 << 13;

  /** Open-addressed: a form above its classes, so that one look answers; 0 for none. */
  private long[] slots = new long[1 << 15];

  private int size;

  /** What compound surnames begin with and endings end with, to rule out most of what is asked. */
  private final BitSet compoundHeads = new BitSet();

  private final BitSet endingTails = new BitSet();

  private final ListedNames listed;

  private NameLexicon(ListedNames listed) {
    this.listed = listed;
  }

  /** Loads the lists of a folder of models. */
  static NameLexicon load(Models models) {
    NameLexicon lexicon = new NameLexicon(ListedNames.load(models));
    for (DataLine line : models.lines(FILE)) {
      String[] cells = line.cells(2);
      int members =
          switch (cells[0]) {
            case "transliteration" -> TRANSLITERATION;
            case "first" -> FIRST;
            case "last" -> LAST;
            case "roman-surname" -> ROMAN_SURNAME;
            case "roman-given" -> ROMAN_GIVEN;
            case "place" -> PLACE_WORD;
            case "agency" -> AGENCY_WORD;
            case "demonym" -> DEMONYM;
            case "calendar" -> CALENDAR;
            case "common" -> COMMON;
            default -> throw line.fault("no class of name parts: " + cells[0]);
          };
      for (String member : cells[1].split(" ", -1)) {
        lexicon.add(UnitForms.form(member), members);
      }
    }
    for (DataLine line : models.lines(SURNAMES)) {
      String[] cells = line.cells(2);
      if (cells[0].codePointCount(0, cells[0].length()) == 1) {
        boolean word = cells[1].equals("word");
        lexicon.add(UnitForms.form(cells[0]), word ? SURNAME_WORD : SURNAME);
      } else if (cells[0].length() == 2) {
        lexicon.add(pair(cells[0].charAt(0), cells[0].charAt(1)), COMPOUND);
        lexicon.compoundHeads.set(cells[0].charAt(0));
      }
    }
    for (DataLine line : models.lines(ENDINGS)) {
      String ending = line.cells(2)[0];
      lexicon.add(UnitForms.form(ending), ENDING);
      lexicon.endingTails.set(UnitForms.lower(ending.charAt(ending.length() - 1)));
    }
    return lexicon;
  }

  /** Whole names that word lists have. */
  ListedNames listed() {
    return listed;
  }

  /** The classes of a form, as bits. */
  int classes(int form) {
    return (int) slots[slot(form)];
  }

  /** Whether two units are a compound surname. */
  boolean isCompound(int first, int second) {
    return first >= 0 && compoundHeads.get(first) && (classes(pair(first, second)) & COMPOUND) != 0;
  }

  /** The form of the longest ending of a stretch, of so many UTF-16 units; 0 if it has none. */
  int endingOf(String text, int begin, int end, int longest) {
    if (begin == end || !endingTails.get(UnitForms.lower(text.charAt(end - 1)))) {
      return 0;
    }
    for (int length = Math.min(longest, end - begin); length > 0; length--) {
      int form = UnitForms.form(text, end - length, end);
      if ((classes(form) & ENDING) != 0) {
        return form;
      }
    }
    return 0;
  }

  /** The form of two units together. */
  private static int pair(int first, int second) {
    return (first * 0x01000193) ^ second;
  }

  private void add(int form, int members) {
    if (size * 2 >= slots.length) {
      grow();
    }
    int at = slot(form);
    size += slots[at] == 0 ? 1 : 0;
    slots[at] = ((long) form << Integer.SIZE) | (int) slots[at] | members;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long slot : old) {
      if (slot != 0) {
        slots[slot((int) (slot >>> Integer.SIZE))] = slot;
      }
    }
  }

  /** Where a form is, or where it would be. */
  private int slot(int form) {
    int mask = slots.length - 1;
    int at = ((form * 0x9E3779B1) >>> 15) & mask;
    while (slots[at] != 0 && (int) (slots[at] >>> Integer.SIZE) != form) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
