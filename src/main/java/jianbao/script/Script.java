package jianbao.script;

/** Which Chinese characters a text is in. */
public enum Script {
  /** Traditional characters. */
  TRADITIONAL("Hant"),
  /** Simplified characters. */
  SIMPLIFIED("Hans"),
  /** Both, neither of them by accident. */
  MIXED(""),
  /** No character tells: there is no Chinese, or only what both scripts write alike. */
  NONE("");

  private final String code;

  Script(String code) {
    this.code = code;
  }

  /** The code of ISO 15924; empty where there is none. */
  public String code() {
    return code;
  }
}
