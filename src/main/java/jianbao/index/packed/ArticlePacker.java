package jianbao.index.packed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonNull;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;

/**
 * An article as the output prints it, without its texts, in bytes; and back, character for
 * character. What is not as the packer expects it is kept as it is: packing is undone and compared
 * before it is trusted. Not thread-safe.
 */
public final class ArticlePacker {

  /** The members that are kept elsewhere, by the caller. */
  public static final List<String> TEXTS =
      List.of("id", "title", "deck", "outlet", "language", "published", "text", "captions");

  private static final List<String> NAMES =
      List.of(
          "id",
          "title",
          "deck",
          "authors",
          "outlet",
          "genre",
          "language",
          "published",
          "published_basis",
          "url",
          "source",
          "text",
          "captions",
          "mentions",
          "entities",
          "extra");

  private static final int AS_IT_IS = 0;
  private static final int PACKED = 1;

  private final TextUnits units;
  private final Entries entries;

  /** A packer that writes text in {@code units} and leaves out what {@code entries} say. */
  public ArticlePacker(TextUnits units, Entries entries) {
    this.units = units;
    this.entries = entries;
  }

  /**
   * The bytes of an article.
   *
   * @param article the article as the output prints it
   */
  public byte[] pack(JsonObject article) {
    SequencedMap<String, JsonValue> texts = new LinkedHashMap<>();
    TEXTS.forEach(name -> article.get(name).ifPresent(value -> texts.put(name, value)));
    Bytes out = new Bytes();
    try {
      out.add(PACKED);
      write(article, out);
      byte[] packed = out.toArray();
      if (isPrintedAlike(unpack(packed, texts), article)) {
        return packed;
      }
    } catch (UnpackableException | RuntimeException e) {
      // Something is otherwise than ArticleJson writes it today; the plain form keeps it.
    }
    out.clear();
    out.add(AS_IT_IS);
    new JsonPacker(units).write(article, out);
    return out.toArray();
  }

  /** Whether an article was packed, rather than kept as it is. */
  public static boolean isPacked(byte[] bytes) {
    return bytes[0] == PACKED;
  }

  /**
   * The article of some bytes.
   *
   * @param bytes what {@link #pack} returned
   * @param texts the members that are kept elsewhere, without those that are null
   */
  public JsonObject unpack(byte[] bytes, Map<String, JsonValue> texts) {
    ByteInput in = new ByteInput(bytes, 0, bytes.length);
    JsonPacker json = new JsonPacker(units);
    if (in.next() == AS_IT_IS) {
      return (JsonObject) json.read(in);
    }
    try {
      return read(in, json, texts);
    } catch (UnpackableException e) {
      throw new IllegalStateException("the bytes of an article do not go with its texts", e);
    }
  }

  private void write(JsonObject article, Bytes out) throws UnpackableException {
    JsonPacker json = new JsonPacker(units);
    ValuePacker values = new ValuePacker(json, article.string("published"));
    List<PackedField> fields = fields(article.members());
    out.addNumber(article.members().size());
    List<PackedMention> mentions = List.of();
    for (Map.Entry<String, JsonValue> member : article.members().entrySet()) {
      String name = member.getKey();
      int code = NAMES.indexOf(name);
      if (code < 0) {
        throw new UnpackableException("member " + name);
      }
      out.add(code);
      if (TEXTS.contains(name)) {
        continue;
      }
      if (name.equals("mentions") && member.getValue() instanceof JsonArray array) {
        mentions =
            new MentionPacker(fields, values, new MeasuredPacker(json))
                .write(array, ids(article), out);
      } else if (name.equals("entities") && member.getValue() instanceof JsonArray array) {
        new EntityPacker(json, entries, mentions).write(array, out);
      } else {
        json.write(member.getValue(), out);
      }
    }
  }

  private JsonObject read(ByteInput in, JsonPacker json, Map<String, JsonValue> texts)
      throws UnpackableException {
    Optional<String> published =
        Optional.ofNullable(texts.get("published"))
            .map(value -> value instanceof JsonString text ? text.value() : null);
    ValuePacker values = new ValuePacker(json, published);
    List<PackedField> fields = fields(texts);
    SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
    List<PackedMention> mentions = List.of();
    int count = in.number();
    for (int i = 0; i < count; i++) {
      String name = NAMES.get(in.next());
      if (TEXTS.contains(name)) {
        members.put(name, texts.getOrDefault(name, new JsonNull()));
      } else if (name.equals("mentions")) {
        mentions = new MentionPacker(fields, values, new MeasuredPacker(json)).read(in);
        members.put(name, new JsonNull());
      } else if (name.equals("entities")) {
        List<JsonValue> entities = new EntityPacker(json, entries, mentions).read(in);
        members.put(name, new JsonArray(entities));
        List<String> ids = ids(new JsonObject(members));
        members.put("mentions", new JsonArray(mentions.stream().map(m -> m.json(ids)).toList()));
      } else {
        members.put(name, json.read(in));
      }
    }
    return new JsonObject(members);
  }

  private static List<PackedField> fields(Map<String, JsonValue> members) {
    List<PackedField> fields = new ArrayList<>();
    for (String label : List.of("title", "deck", "text")) {
      if (members.get(label) instanceof JsonString content) {
        fields.add(new PackedField(label, 0, content.value()));
      }
    }
    if (members.get("captions") instanceof JsonArray captions) {
      for (int i = 0; i < captions.items().size(); i++) {
        if (captions.items().get(i) instanceof JsonString content) {
          fields.add(new PackedField("captions", i, content.value()));
        }
      }
    }
    return fields;
  }

  private static List<String> ids(JsonObject article) throws UnpackableException {
    List<String> ids = new ArrayList<>();
    if (article.get("entities").orElse(null) instanceof JsonArray entities) {
      for (JsonValue entity : entities.items()) {
        if (!(entity instanceof JsonObject object) || object.string("id").isEmpty()) {
          throw new UnpackableException("entities");
        }
        ids.add(object.string("id").get());
      }
    }
    return ids;
  }

  /** Whether two values are the same characters when printed; the order of members counts. */
  static boolean isPrintedAlike(JsonValue one, JsonValue other) {
    if (one == other) {
      return true;
    }
    if (one instanceof JsonObject object && other instanceof JsonObject to) {
      Iterator<Map.Entry<String, JsonValue>> members = to.members().entrySet().iterator();
      if (object.members().size() != to.members().size()) {
        return false;
      }
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        Map.Entry<String, JsonValue> next = members.next();
        if (!member.getKey().equals(next.getKey())
            || !isPrintedAlike(member.getValue(), next.getValue())) {
          return false;
        }
      }
      return true;
    }
    if (one instanceof JsonArray array && other instanceof JsonArray to) {
      if (array.items().size() != to.items().size()) {
        return false;
      }
      Iterator<JsonValue> items = to.items().iterator();
      for (JsonValue item : array.items()) {
        if (!isPrintedAlike(item, items.next())) {
          return false;
        }
      }
      return true;
    }
    return one.equals(other);
  }
}
