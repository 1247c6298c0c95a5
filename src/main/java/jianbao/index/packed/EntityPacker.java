package jianbao.index.packed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;
import jianbao.text.Span;

/**
 * The entities of one article in a few bytes each: without what its mentions and the entries of the
 * registry say. Not thread-safe.
 */
final class EntityPacker {

  private static final List<String> TYPES = List.of("person", "agency", "place");
  private static final int TYPE_MASK = 3;
  private static final int LINKED = 4;
  private static final int USUAL_KIND = 8;
  private static final int USUAL_NAMES = 16;
  private static final int ROLE = 32;
  private static final int AGENCY = 64;

  /** How far from a name its role is looked for, in UTF-16 units. */
  private static final int NEAR = 60;

  private final JsonPacker json;
  private final Entries entries;

  /** The mentions of each entity of the article, by its number. */
  private final Map<Integer, List<PackedMention>> mentions = new HashMap<>();

  /**
   * A packer for one article.
   *
   * @param json packs what has no form of its own
   * @param entries the entries of the registry
   * @param mentions the article's mentions
   */
  EntityPacker(JsonPacker json, Entries entries, List<PackedMention> mentions) {
    this.json = json;
    this.entries = entries;
    for (PackedMention mention : mentions) {
      this.mentions.computeIfAbsent(mention.entity(), number -> new ArrayList<>()).add(mention);
    }
  }

  void write(JsonArray entities, Bytes out) throws UnpackableException {
    Map<String, Integer> numbers = new HashMap<>();
    for (JsonValue entity : entities.items()) {
      numbers.put(member(entity, "id"), numbers.size());
    }
    out.addNumber(entities.items().size());
    int unknown = 0;
    for (int i = 0; i < entities.items().size(); i++) {
      JsonObject entity = (JsonObject) entities.items().get(i);
      Optional<Entry> entry = entries.ofId(member(entity, "id"));
      if (entry.isEmpty() && !member(entity, "id").equals("e" + ++unknown)) {
        throw new UnpackableException("entity id " + member(entity, "id"));
      }
      write(entity, i, entry, numbers, out);
    }
  }

  private void write(
      JsonObject entity, int number, Optional<Entry> entry, Map<String, Integer> numbers, Bytes out)
      throws UnpackableException {
    int type = TYPES.indexOf(member(entity, "type"));
    if (type < 0) {
      throw new UnpackableException("entity type");
    }
    List<String> candidates = candidates(number, entry);
    String name = member(entity, "name");
    List<String> names = strings(entity.get("names"));
    Set<String> usual = new LinkedHashSet<>(candidates);
    usual.remove(name);
    boolean usualNames = names.equals(List.copyOf(usual));
    Optional<String> kind = entity.string("kind");
    boolean usualKind = kind.equals(usualKind(type, entry));
    Optional<String> role = entity.string("role");
    Optional<String> agency = entity.string("agency");
    out.add(
        type
            | (entry.isPresent() ? LINKED : 0)
            | (usualKind ? USUAL_KIND : 0)
            | (usualNames ? USUAL_NAMES : 0)
            | (role.isPresent() ? ROLE : 0)
            | (agency.isPresent() ? AGENCY : 0));
    entry.ifPresent(known -> out.addNumber(known.number()));
    if (!usualKind) {
      json.text(kind.orElse(""), out);
    }
    writeName(name, candidates, out);
    if (!usualNames) {
      out.addNumber(names.size());
      names.forEach(other -> writeName(other, candidates, out));
    }
    if (role.isPresent()) {
      writeRole(role.get(), number, out);
    }
    if (agency.isPresent()) {
      Integer at = numbers.get(agency.get());
      if (at == null) {
        throw new UnpackableException("agency " + agency.get());
      }
      out.addNumber(at);
    }
  }

  /** Reads what {@link #write} wrote. */
  List<JsonValue> read(ByteInput in) {
    int count = in.number();
    List<SequencedMap<String, JsonValue>> entities = new ArrayList<>();
    List<Integer> agencies = new ArrayList<>();
    int unknown = 0;
    for (int i = 0; i < count; i++) {
      int flags = in.next();
      Optional<Entry> entry = Optional.empty();
      if ((flags & LINKED) != 0) {
        int number = in.number();
        entry = entries.ofNumber(number);
        if (entry.isEmpty()) {
          throw new IllegalStateException("no entry " + number);
        }
      }
      String id = entry.isPresent() ? entry.get().id() : "e" + ++unknown;
      entities.add(read(in, flags, i, id, entry));
      agencies.add((flags & AGENCY) != 0 ? in.number() : -1);
    }
    List<JsonValue> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SequencedMap<String, JsonValue> entity = entities.get(i);
      if (agencies.get(i) >= 0) {
        entity.put("agency", entities.get(agencies.get(i)).get("id"));
      }
      entity.put("count", new JsonNumber(BigDecimal.valueOf(mentionsOf(i).size())));
      all.add(new JsonObject(entity));
    }
    return all;
  }

  private SequencedMap<String, JsonValue> read(
      ByteInput in, int flags, int number, String id, Optional<Entry> entry) {
    int type = flags & TYPE_MASK;
    SequencedMap<String, JsonValue> entity = new LinkedHashMap<>();
    entity.put("id", new JsonString(id));
    entity.put("type", new JsonString(TYPES.get(type)));
    Optional<String> kind =
        (flags & USUAL_KIND) != 0
            ? usualKind(type, entry)
            : Optional.of(json.text(in)).filter(text -> !text.isEmpty());
    kind.ifPresent(known -> entity.put("kind", new JsonString(known)));
    List<String> candidates = candidates(number, entry);
    String name = readName(in, candidates);
    entity.put("name", new JsonString(name));
    List<JsonValue> names = new ArrayList<>();
    if ((flags & USUAL_NAMES) != 0) {
      Set<String> usual = new LinkedHashSet<>(candidates);
      usual.remove(name);
      usual.forEach(other -> names.add(new JsonString(other)));
    } else {
      int count = in.number();
      for (int i = 0; i < count; i++) {
        names.add(new JsonString(readName(in, candidates)));
      }
    }
    entity.put("names", new JsonArray(names));
    if ((flags & ROLE) != 0) {
      entity.put("role", new JsonString(readRole(in, number)));
    }
    return entity;
  }

  /** The names that are to be expected: those printed, in order, then those of the registry. */
  private List<String> candidates(int entity, Optional<Entry> entry) {
    Set<String> names = new LinkedHashSet<>();
    mentionsOf(entity).forEach(mention -> names.add(mention.surface()));
    entry.ifPresent(known -> names.addAll(known.names()));
    return List.copyOf(names);
  }

  private static Optional<String> usualKind(int type, Optional<Entry> entry) {
    return TYPES.get(type).equals("agency") ? entry.map(Entry::kind) : Optional.empty();
  }

  private void writeName(String name, List<String> candidates, Bytes out) {
    int index = candidates.indexOf(name);
    out.addNumber(index + 1L);
    if (index < 0) {
      json.text(name, out);
    }
  }

  private String readName(ByteInput in, List<String> candidates) {
    int index = in.number();
    return index == 0 ? json.text(in) : candidates.get(index - 1);
  }

  /** A role stands near the name as a rule: its length and distance then say all. */
  private void writeRole(String role, int entity, Bytes out) {
    List<PackedMention> known = mentionsOf(entity);
    if (!known.isEmpty()) {
      String content = known.getFirst().field().content();
      int name = units(known.getFirst()).begin();
      int at = content.lastIndexOf(role, name);
      if (at < 0 || name - at > NEAR) {
        at = content.indexOf(role, name);
      }
      if (!role.isEmpty() && at >= 0 && Math.abs(at - name) <= NEAR) {
        out.addNumber(role.length());
        out.addSigned(at - name);
        return;
      }
    }
    out.addNumber(0);
    json.text(role, out);
  }

  private String readRole(ByteInput in, int entity) {
    int length = in.number();
    if (length == 0) {
      return json.text(in);
    }
    int distance = in.signed();
    List<PackedMention> known = mentionsOf(entity);
    if (known.isEmpty()) {
      throw new IllegalStateException("entity " + entity + " has no mention");
    }
    int at = units(known.getFirst()).begin() + distance;
    return known.getFirst().field().content().substring(at, at + length);
  }

  private static Span units(PackedMention mention) {
    return mention.field().points().toUnits(new Span(mention.begin(), mention.begin() + 1));
  }

  private List<PackedMention> mentionsOf(int entity) {
    return mentions.getOrDefault(entity, List.of());
  }

  private static String member(JsonValue entity, String name) throws UnpackableException {
    if (entity instanceof JsonObject object && object.string(name).isPresent()) {
      return object.string(name).get();
    }
    throw new UnpackableException("entity without " + name);
  }

  private static List<String> strings(Optional<JsonValue> value) throws UnpackableException {
    List<String> strings = new ArrayList<>();
    if (value.orElse(null) instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        if (!(item instanceof JsonString string)) {
          throw new UnpackableException("names");
        }
        strings.add(string.value());
      }
    }
    return strings;
  }
}
