package jianbao.script;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhHkConverterUtil;
import com.github.houbb.opencc4j.util.ZhTwConverterUtil;

/** Converts text to another script. Thread-safe. */
public final class ScriptConverter {

  private final Target target;

  /** A converter to one script. */
  public ScriptConverter(Target target) {
    this.target = target;
  }

  /** The text in the target's script; what already is in it stays. */
  public String convert(String text) {
    return switch (target) {
      case SIMPLIFIED -> ZhConverterUtil.toSimple(text);
      case TRADITIONAL -> ZhConverterUtil.toTraditional(text);
      case HONG_KONG -> ZhHkConverterUtil.toTraditional(text);
      case TAIWAN -> ZhTwConverterUtil.toTraditional(text);
    };
  }
}
