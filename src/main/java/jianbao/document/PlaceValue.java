package jianbao.document;

/**
 * A named place.
 *
 * @param link which place of the registry
 */
public record PlaceValue(RegistryLink link) implements MentionValue {

  @Override
  public MentionType type() {
    return MentionType.PLACE;
  }
}
