package jianbao.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jianbao.document.Amount;
import jianbao.document.MentionType;
import jianbao.document.TimeValue;

/** The types and kinds that a mention can have by itself, whoever it mentions. */
public final class MentionKinds {

  private MentionKinds() {}

  /** Types first, as the output writes them. */
  public static List<String> all() {
    Set<String> kinds = new LinkedHashSet<>();
    for (MentionType type : MentionType.values()) {
      kinds.add(type.label());
    }
    for (Amount.Kind kind : Amount.Kind.values()) {
      kinds.add(kind.label());
    }
    for (TimeValue.Kind kind : TimeValue.Kind.values()) {
      kinds.add(kind.label());
    }
    return new ArrayList<>(kinds);
  }
}
