package jianbao.index;

import java.util.Optional;
import jianbao.document.MentionType;

/**
 * Which of those mentioned are wanted.
 *
 * @param query only articles that this query finds count; empty for all
 * @param with only articles that mention this name count, and whoever bears it is left out
 * @param type person, agency or place; empty for people and agencies
 * @param count how many at most
 */
public record EntityRequest(
    Optional<String> query, Optional<String> with, Optional<MentionType> type, int count) {}
