package jianbao.script;

import java.util.Arrays;
import java.util.List;
import jianbao.text.AlignedText;
import jianbao.text.Edits;
import jianbao.text.Span;

/** What one pass over a text puts in the place of what, from left to right. For one thread. */
final class Replacements {

  private final ConversionTable table;

  /** Two numbers a replacement: where it begins in the text, and its entry. */
  private int[] found = new int[64];

  private int length;

  /** Places and entries of ambiguous characters that were kept, likewise. */
  private int[] kept = new int[0];

  private int keptLength;

  Replacements(ConversionTable table) {
    this.table = table;
  }

  void add(int begin, int entry) {
    if (length == found.length) {
      found = Arrays.copyOf(found, length * 2);
    }
    found[length++] = begin;
    found[length++] = entry;
  }

  void addKept(int begin, int entry) {
    if (table.isAmbiguous(entry)) {
      if (keptLength == kept.length) {
        kept = Arrays.copyOf(kept, Math.max(32, keptLength * 2));
      }
      kept[keptLength++] = begin;
      kept[keptLength++] = entry;
    }
  }

  /** Tells of a replaced span whether it is to stay. */
  interface SpanTest {
    boolean test(int begin, int end);
  }

  /** Those whose spans do not pass a test. */
  Replacements without(SpanTest test) {
    Replacements rest = new Replacements(table);
    rest.kept = kept;
    rest.keptLength = keptLength;
    for (int i = 0; i < count(); i++) {
      if (!test.test(begin(i), end(i))) {
        rest.add(begin(i), entry(i));
      }
    }
    return rest;
  }

  /** How many there are. */
  int count() {
    return length / 2;
  }

  /** Where a replacement begins. */
  int begin(int index) {
    return found[index * 2];
  }

  /** One past the end of what a replacement replaces. */
  int end(int index) {
    return begin(index) + table.length(entry(index));
  }

  /** The entry of a replacement. */
  int entry(int index) {
    return found[index * 2 + 1];
  }

  /** The table of the entries. */
  ConversionTable table() {
    return table;
  }

  /** The text after all of them. */
  String applyTo(String text) {
    if (length == 0) {
      return text;
    }
    StringBuilder after = new StringBuilder(text.length() + 16);
    int done = 0;
    for (int i = 0; i < count(); i++) {
      after.append(text, done, begin(i));
      table.appendAfter(entry(i), after);
      done = end(i);
    }
    return after.append(text, done, text.length()).toString();
  }

  /** Reports them; words of equal length character by character. */
  void report(String text, Edits edits) {
    for (int i = 0; i < count(); i++) {
      edits.copy(begin(i) - edits.position());
      String after = table.after(entry(i));
      if (swaps(text, begin(i), end(i), after)) {
        edits.swap(after);
      } else {
        edits.replace(end(i) - begin(i), after);
      }
    }
    edits.copy(text.length() - edits.position());
  }

  private static boolean swaps(String text, int begin, int end, String after) {
    if (after.length() != end - begin) {
      return false;
    }
    for (int i = 0; i < after.length(); i++) {
      if (Character.isSurrogate(after.charAt(i)) || Character.isSurrogate(text.charAt(begin + i))) {
        return false;
      }
    }
    return true;
  }

  /** Where spans of the text, none of which is touched, lie in the text after. */
  Untouched shift(Untouched spans) {
    return spans.shift(this);
  }

  /** How much longer a replacement makes the text. */
  int growth(int index) {
    return table.after(entry(index)).length() - table.length(entry(index));
  }

  /** Adds why each was made, and which ambiguous characters were kept, from left to right. */
  void explain(AlignedText text, List<Replacement> to) {
    int next = 0;
    for (int i = 0; i <= length; i += 2) {
      int stop = i < length ? found[i] : Integer.MAX_VALUE;
      for (; next < keptLength && kept[next] < stop; next += 2) {
        to.add(explanation(text, kept[next], kept[next + 1]));
      }
      if (i < length) {
        to.add(explanation(text, found[i], found[i + 1]));
      }
    }
  }

  private Replacement explanation(AlignedText text, int begin, int entry) {
    return new Replacement(
        text.toSource(new Span(begin, begin + table.length(entry))),
        table.before(entry),
        table.after(entry),
        table.origin(entry),
        table.candidates(entry));
  }
}
