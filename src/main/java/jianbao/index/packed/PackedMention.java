package jianbao.index.packed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonNull;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;

/**
 * A mention on its way from bytes to the output.
 *
 * @param members what the output says of it, in order, its entity aside
 * @param surface its characters
 * @param field the field it stands in
 * @param begin where it begins there, in code points
 * @param entity which entity of the article it is a mention of; {@link #NONE} for a mention of
 *     none, {@link #NO_MEMBER} for one that has no such member
 */
record PackedMention(
    SequencedMap<String, JsonValue> members,
    String surface,
    PackedField field,
    int begin,
    int entity) {

  static final int NONE = -1;
  static final int NO_MEMBER = -2;

  /** The mention as the output has it. */
  JsonValue json(List<String> entityIds) {
    if (entity == NO_MEMBER) {
      return new JsonObject(members);
    }
    SequencedMap<String, JsonValue> all = new LinkedHashMap<>(members);
    all.put("entity", entity == NONE ? new JsonNull() : new JsonString(entityIds.get(entity)));
    return new JsonObject(all);
  }
}
