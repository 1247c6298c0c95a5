package jianbao.script;

/**
 * One pass of a conversion: a table, and when it leaves a line alone. Immutable and thread-safe.
 *
 * <p>Many characters stand in both scripts and mean something else in each: 后, 里, 只, 面, 于 in
 * Simplified text are often 後, 裏, 隻, 麪, 於, but in Traditional text they are 皇后, 公里, 只是, 面孔, 于右任. So
 * in a line that is more in the target's script than in the other, entries count only that have a
 * character of the other script alone: 電腦里发现 → 電腦裏發現 is not for such a line, 发现 → 發現 is.
 */
final class ConversionPass {

  private final ConversionTable table;
  private final ScriptCharacters scripts;
  private final Script from;

  /**
   * A pass.
   *
   * @param from the script that it converts from; {@code NONE} if every entry always counts
   */
  ConversionPass(ConversionTable table, ScriptCharacters scripts, Script from) {
    this.table = table;
    this.scripts = scripts;
    this.from = from;
  }

  /** What is to be replaced in a text. */
  Replacements find(String text, Untouched untouched) {
    char[] units = text.toCharArray();
    Replacements found = new Replacements(table);
    for (int begin = 0; begin < units.length; ) {
      int end = begin;
      int balance = 0;
      while (end < units.length && units[end] != '\n') {
        balance += scripts.balance(units[end]);
        end++;
      }
      boolean telling =
          (from == Script.SIMPLIFIED && balance > 0) || (from == Script.TRADITIONAL && balance < 0);
      findInLine(units, begin, end, telling, untouched, found);
      begin = end + 1;
    }
    return found;
  }

  private void findInLine(
      char[] text, int begin, int end, boolean telling, Untouched untouched, Replacements found) {
    int span = untouched.firstEndingAfter(begin);
    int stop = Math.min(end, untouched.begin(span));
    for (int i = begin; i < end; ) {
      if (i >= stop) {
        i = Math.min(end, untouched.end(span));
        span++;
        stop = Math.min(end, untouched.begin(span));
        continue;
      }
      int entry = table.find(text, i, stop, telling);
      if (entry < 0) {
        i++;
      } else {
        if (table.keeps(entry)) {
          found.addKept(i, entry);
        } else {
          found.add(i, entry);
        }
        i += table.length(entry);
      }
    }
  }
}
