package jianbao.testing;

import java.util.Random;

/**
 * Texts that nobody would write, for laws that hold of every text: Han, Ext-B, kana, Latin,
 * full-width forms, emoji, combining marks, line breaks of all kinds, lone surrogates.
 */
public final class RandomText {

  private static final String[] WORDS =
      """
      香港 創新科技及工業局 发展 的 一 十 萬 億元 年 月 日 昨日 局長 孫東 𠮷 𠀀𪜀 餸 かな カタカナ 한국 AI HKGAI Mr 2025 26 3.5 \
      naïve e\u0301 \u0301 ＡＢＣ １２３ % ％ HK$ ＄ ， 。 、 「 」 《 》 （ ） ( ) ● ▲ 【 】 # * — … 😀 👨‍👩‍👧 🇭🇰 ⼀ 豈 ß İ\
      """
          .split(" ");

  private static final String[] INVISIBLE = {
    " ", "\u3000", "\t", "\n", "\r\n", "\r", "\n\n", "\u2028", "\uFE0F", "\u200B", "\uFEFF",
    "\u0000", "\uD800", "\uDC00", "\uE000"
  };

  private final Random random;
  private final long seed;

  private RandomText(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** A generator whose seed is {@code -Djianbao.seed}, or a new one. */
  public static RandomText seeded() {
    return new RandomText(Long.getLong("jianbao.seed", System.nanoTime()));
  }

  /** What to print when a law fails. */
  public String seed() {
    return "-Djianbao.seed=" + seed;
  }

  /** A number from 0 to {@code bound} - 1. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A text of up to {@code pieces} pieces. */
  public String next(int pieces) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(pieces + 1);
    for (int i = 0; i < count; i++) {
      String[] kind = random.nextInt(4) == 0 ? INVISIBLE : WORDS;
      text.append(kind[random.nextInt(kind.length)]);
    }
    return text.toString();
  }

  /** A text without lone surrogates. */
  public String nextWellFormed(int pieces) {
    return next(pieces)
        .replaceAll("[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", "?");
  }

  /** A text with everything but printable ASCII escaped, for messages. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(c >= ' ' && c < 127 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return escaped.append('"').toString();
  }
}
