package jianbao.document;

/** What a mention means. */
public sealed interface MentionValue
    permits PersonValue, AgencyValue, PlaceValue, Amount, TimeValue {

  /** The type of every mention that has such a value. */
  MentionType type();
}
