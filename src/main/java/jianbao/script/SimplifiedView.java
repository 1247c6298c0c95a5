package jianbao.script;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import jianbao.text.Edits;
import jianbao.text.TextRewriter;

/**
 * Rewrites a text for analysis: Simplified characters, half-width Latin letters, digits and signs.
 * The article's own text is never changed. Thread-safe.
 */
public final class SimplifiedView implements TextRewriter {

  @Override
  public void rewrite(String text, Edits edits) {
    String simplified = ZhConverterUtil.toSimple(text);
    if (simplified.length() != text.length()) {
      throw new IllegalStateException(
          "conversion changed the length from " + text.length() + " to " + simplified.length());
    }
    StringBuilder folded = new StringBuilder(simplified);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        folded.setCharAt(i, (char) (c - 0xFEE0));
      }
    }
    edits.swap(folded.toString());
  }
}
