package jianbao.script;

import java.util.Optional;

/** What a text can be converted to. */
public enum Target {
  /** Simplified characters. */
  SIMPLIFIED("zh-Hans"),
  /** Traditional characters, by OpenCC's own standard. */
  TRADITIONAL("zh-Hant"),
  /** Traditional characters as Hong Kong writes them. */
  HONG_KONG("zh-Hant-HK"),
  /** Traditional characters as Taiwan writes them. */
  TAIWAN("zh-Hant-TW");

  private final String tag;

  Target(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** The target of that BCP 47 tag. */
  public static Optional<Target> ofTag(String tag) {
    for (Target target : values()) {
      if (target.tag.equalsIgnoreCase(tag)) {
        return Optional.of(target);
      }
    }
    return Optional.empty();
  }
}
