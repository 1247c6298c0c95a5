package jianbao.document;

/**
 * An organisation.
 *
 * @param link which organisation of the registry
 */
public record AgencyValue(RegistryLink link) implements MentionValue {

  @Override
  public MentionType type() {
    return MentionType.AGENCY;
  }
}
