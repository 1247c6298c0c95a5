package jianbao.layout;

import java.util.Locale;
import jianbao.layout.FieldWriter.Glue;
import jianbao.text.CharacterClass;

/** Decides what a wrap leaves behind when it is undone: nothing, a space, or a word made whole. */
final class Joint {

  private static final int LONGEST_WORD = 32;

  private Joint() {}

  /** What takes the place of the break between two lines of one paragraph. */
  static Glue between(PageView view, int before, int after) {
    String page = view.page();
    int end = view.line(before).end();
    int begin = view.line(after).begin();
    char last = page.charAt(end - 1);
    char next = page.charAt(begin);
    if (view.shape(before).ending() == LineShape.Ending.HYPHEN) {
      return hyphen(view, end - 1, begin, view.line(after).end());
    }
    if (isWide(last) || isWide(next)) {
      return Glue.NONE;
    }
    boolean han = view.shape(before).mostlyHan();
    CharacterClass one = CharacterClass.of(last);
    CharacterClass two = CharacterClass.of(next);
    if (han && one == CharacterClass.DIGIT && two == CharacterClass.DIGIT) {
      return Glue.NONE;
    }
    if (han && one == CharacterClass.LATIN && two == CharacterClass.LATIN) {
      String word = wordBefore(page, end) + wordAfter(page, begin, view.line(after).end());
      return view.terms().count(Terms.word(word)) > 0 ? Glue.NONE : Glue.SPACE;
    }
    if (han && (one == CharacterClass.MARK || two == CharacterClass.MARK)) {
      return Glue.NONE;
    }
    return Glue.SPACE;
  }

  /**
   * A word broken at a hyphen is made whole where the page has it whole, or where its first part
   * does not stand in front of hyphens by nature.
   */
  private static Glue hyphen(PageView view, int hyphen, int begin, int end) {
    String page = view.page();
    if (!Character.isLowerCase(page.charAt(begin))) {
      return Glue.NONE;
    }
    String first = wordBefore(page, hyphen);
    String whole = first + wordAfter(page, begin, end);
    if (view.terms().count(Terms.word(whole)) > 0) {
      return Glue.HYPHEN;
    }
    boolean compound =
        hyphen - first.length() > 0 && page.charAt(hyphen - first.length() - 1) == '-';
    return compound || view.words().keepsHyphen(first.toLowerCase(Locale.ROOT))
        ? Glue.NONE
        : Glue.HYPHEN;
  }

  private static String wordBefore(String page, int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST_WORD && FieldWriter.isLatin(page.charAt(begin - 1))) {
      begin--;
    }
    return page.substring(begin, end);
  }

  private static String wordAfter(String page, int begin, int limit) {
    int end = begin;
    while (end < limit && end - begin < LONGEST_WORD && FieldWriter.isLatin(page.charAt(end))) {
      end++;
    }
    return page.substring(begin, end);
  }

  /** Ideographs, kana and full-width marks: no space beside them. */
  private static boolean isWide(char c) {
    return (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || Character.isSurrogate(c)
        || c == '—'
        || c == '…';
  }
}
