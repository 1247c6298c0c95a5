package jianbao.document;

import java.util.Optional;

/**
 * A person, with what stands right beside the name.
 *
 * @param role the role as printed, wraps taken out, as 局長
 * @param employer the organisation printed right before the role, as 創新科技及工業局
 * @param link which person of the registry
 */
public record PersonValue(Optional<String> role, Optional<String> employer, RegistryLink link)
    implements MentionValue {

  @Override
  public MentionType type() {
    return MentionType.PERSON;
  }
}
