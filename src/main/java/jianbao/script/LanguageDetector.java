package jianbao.script;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.Locale;
import jianbao.text.CharacterClass;

/** Tells language, script and region of a text. Thread-safe. */
public final class LanguageDetector {

  private static final Locale ENGLISH = Locale.forLanguageTag("en");
  private static final Locale TRADITIONAL = Locale.forLanguageTag("zh-Hant");
  private static final Locale SIMPLIFIED = Locale.forLanguageTag("zh-Hans");

  /** The language of a text. */
  public Locale detect(String text) {
    int han = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (CharacterClass.of(text.charAt(i))) {
        case HAN -> han++;
        case LATIN -> latin++;
        default -> {}
      }
    }
    if (han * 5 < latin) {
      return ENGLISH;
    }
    String simplified = ZhConverterUtil.toSimple(text);
    String traditional = ZhConverterUtil.toTraditional(text);
    return differences(text, simplified) >= differences(text, traditional)
        ? TRADITIONAL
        : SIMPLIFIED;
  }

  private static int differences(String a, String b) {
    int count = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      count += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return count;
  }
}
