package jianbao.script;

import jianbao.data.Models;
import jianbao.text.Edits;
import jianbao.text.TextRewriter;

/**
 * Rewrites a text for analysis, so that dictionaries, rules, names and queries are written once and
 * match whatever script, region or width the text is in. The article's own text is never changed.
 *
 * <p>The folding, exactly:
 *
 * <ol>
 *   <li>Traditional characters become Simplified ones, and the variants of Hong Kong, Taiwan and
 *       old print one of them (裏 裡 里 → 里, 衞 衛 → 卫, 台 臺 檯 枱 颱 → 台, 鍾 鐘 → 钟), character by character,
 *       by OpenCC4j's table, {@code ts-characters.tsv} and {@code fold.tsv}. Where the Simplified
 *       character lies outside the Basic Multilingual Plane the Traditional one stays, and the
 *       Simplified one becomes it (𩠌 → 餸).
 *   <li>A word decides what is left: 著 is 着 but in 著名, 顯著, …; 乾 is 干 but in 乾隆, …; 計畫 is 计划, 答覆 is
 *       答复, 甚麼 is 什么. {@code fold-words.tsv} lists the words; the longest around a character wins.
 *   <li>Full-width ASCII becomes ASCII (，→ , and ％ → %), half-width katakana full-width, every
 *       space U+0020; small, vertical and compatibility forms, radicals (⼀) and compatibility
 *       ideographs (豈) become the plain character. 。、《》【】 stay.
 *   <li>Corner brackets become curly quotation marks (「 → “, 』 → ’); the apostrophe between Latin
 *       letters is ' (Hong Kong’s). Hyphens, the minus and the en dash become -, the em dash stays.
 *       Every middle dot of names becomes ·.
 *   <li>○, 〇 and 0 between Chinese figures are 〇: 二○二五年, 二0二五年 → 二〇二五年.
 *   <li>Characters without width (soft hyphen, zero-width space, byte order mark, marks of
 *       direction, variation selectors of ideographs) are left out. One half of a surrogate pair
 *       alone becomes U+FFFD. Case, line breaks and tabs stay.
 * </ol>
 *
 * <p>What is usual in Simplified text stays as it is, so data may be written by hand in plain
 * Simplified; names of any script are best put through {@link #fold}. Folding twice changes nothing
 * more. But for surrogate pairs, kana with a mark of voice and what is left out, the view has unit
 * for unit the length of the text. Immutable and thread-safe; loading takes some milliseconds.
 */
public final class SimplifiedView implements TextRewriter {

  private final FoldTable table;

  private SimplifiedView(FoldTable table) {
    this.table = table;
  }

  /** Holds the view of the bundled models from its first use on. */
  private static final class Bundled {
    private static final SimplifiedView VIEW = new SimplifiedView(FoldTable.read(Models.bundled()));
  }

  /** The view by the models that travel inside the program; always the same one. */
  public static SimplifiedView bundled() {
    return Bundled.VIEW;
  }

  /** The view by a set of models. */
  public static SimplifiedView of(Models models) {
    return models == Models.bundled() ? bundled() : new SimplifiedView(FoldTable.read(models));
  }

  /** A name, a word of a dictionary, a query as it stands in the view. */
  public String fold(String text) {
    return new Folding(table, text).view();
  }

  @Override
  public void rewrite(String text, Edits edits) {
    new Folding(table, text).report(edits);
  }

  /**
   * Whether the 著 at a place of a text is the particle 着, not part of a word such as 著名.
   *
   * @param text a text in any script
   * @param at where the character stands
   */
  boolean isParticle(String text, int at) {
    int begin = Math.max(0, at - 3);
    String around = fold(text.substring(begin, Math.min(text.length(), at + 4)));
    int place = at - begin;
    return place < around.length() && around.charAt(place) == '着';
  }
}
