package jianbao.extract.name;

import jianbao.document.MentionType;
import jianbao.text.Span;

/** A proposed name as the judge sees it, for training. */
public final class ProposedName {

  private final int field;
  private final Span span;
  private final MentionType type;
  private final NameLanguage language;
  private final long[] features;

  ProposedName(int field, Span span, MentionType type, NameLanguage language, long[] features) {
    this.field = field;
    this.span = span;
    this.type = type;
    this.language = language;
    this.features = features;
  }

  /** Index of the field. */
  public int field() {
    return field;
  }

  /** Where it stands in the view. */
  public Span span() {
    return span;
  }

  /** As what it is proposed. */
  public MentionType type() {
    return type;
  }

  /** Whose judge decides. */
  public NameLanguage language() {
    return language;
  }

  /** Its features; not to be changed. */
  public long[] features() {
    return features;
  }
}
