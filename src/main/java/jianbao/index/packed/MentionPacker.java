package jianbao.index.packed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;

/**
 * The mentions of one article in some five bytes each: without their characters, which the field
 * has; places as distances; the place in the source left out where it follows from that of the
 * mention before. Keeps the state of one article; not thread-safe.
 */
final class MentionPacker {

  /** Type and kind of mentions, by code. */
  private static final List<List<String>> TYPES =
      List.of(
          List.of("person"),
          List.of("agency"),
          List.of("place"),
          List.of("amount", "money"),
          List.of("amount", "percentage"),
          List.of("amount", "quantity"),
          List.of("date", "date"),
          List.of("date", "time"),
          List.of("date", "duration"),
          List.of("date", "set"));

  private static final int TYPE_BITS = 4;
  private static final int SAME_FIELD = 1 << TYPE_BITS;
  private static final int HAS_SOURCE = SAME_FIELD << 1;
  private static final int SOURCE_FOLLOWS = SAME_FIELD << 2;
  private static final int TELLS_MEASURED = SAME_FIELD << 3;

  private final List<PackedField> fields;
  private final ValuePacker values;
  private final MeasuredPacker measured;
  private int field;
  private int place;

  /** How far the source lies behind the field, at the mention before. */
  private int shift;

  private int entitiesSeen;

  MentionPacker(List<PackedField> fields, ValuePacker values, MeasuredPacker measured) {
    this.fields = fields;
    this.values = values;
    this.measured = measured;
  }

  /** Writes mentions; returns them as {@link #read} will, but for their members. */
  List<PackedMention> write(JsonArray mentions, List<String> entityIds, Bytes out)
      throws UnpackableException {
    Map<String, Integer> numbers = new HashMap<>();
    for (String id : entityIds) {
      numbers.put(id, numbers.size());
    }
    out.addNumber(mentions.items().size());
    List<PackedMention> written = new ArrayList<>();
    for (JsonValue mention : mentions.items()) {
      if (!(mention instanceof JsonObject object)) {
        throw new UnpackableException("mention");
      }
      written.add(write(object, numbers, out));
    }
    return written;
  }

  private PackedMention write(JsonObject mention, Map<String, Integer> numbers, Bytes out)
      throws UnpackableException {
    int type = type(mention);
    int in = field(mention);
    int begin = integer(mention.get("begin"));
    int end = integer(mention.get("end"));
    PackedField home = fields.get(in);
    String surface = home.slice(begin, end);
    List<Integer> source = source(mention);
    boolean follows = source.equals(List.of(begin + shift, end + shift));
    out.add(
        type
            | (in == field ? SAME_FIELD : 0)
            | (source.isEmpty() ? 0 : HAS_SOURCE)
            | (follows ? SOURCE_FOLLOWS : 0)
            | (MeasuredPacker.isTold(mention) ? TELLS_MEASURED : 0));
    if (in != field) {
      out.addNumber(in);
      enter(in);
    }
    out.addSigned(begin - place);
    out.addNumber(end - begin);
    place = end;
    if (!source.isEmpty() && !follows) {
      out.addNumber(source.size());
      int before = begin + shift;
      for (int offset : source) {
        out.addSigned(offset - before);
        before = offset;
      }
    }
    if (!source.isEmpty()) {
      shift = source.getLast() - end;
    }
    int entity = PackedMention.NO_MEMBER;
    switch (TYPES.get(type).getFirst()) {
      case "amount" -> {
        values.writeAmount(mention, unit(type), surface, out);
        if (MeasuredPacker.isTold(mention)) {
          measured.write(mention, home, begin, out);
        }
      }
      case "date" -> values.writeTime(mention, out);
      default -> entity = writeEntity(mention.string("entity"), numbers, out);
    }
    return new PackedMention(mention.members(), surface, home, begin, entity);
  }

  /** Reads what {@link #write} wrote. */
  List<PackedMention> read(ByteInput in) throws UnpackableException {
    List<PackedMention> mentions = new ArrayList<>();
    int count = in.number();
    for (int i = 0; i < count; i++) {
      mentions.add(readOne(in));
    }
    return mentions;
  }

  private PackedMention readOne(ByteInput in) throws UnpackableException {
    int flags = in.next();
    int type = flags & SAME_FIELD - 1;
    if ((flags & SAME_FIELD) == 0) {
      enter(in.number());
    }
    int begin = place + in.signed();
    int end = begin + in.number();
    place = end;
    PackedField home = fields.get(field);
    String surface = home.slice(begin, end);
    SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
    members.put("type", new JsonString(TYPES.get(type).getFirst()));
    if (TYPES.get(type).size() > 1) {
      members.put("kind", new JsonString(TYPES.get(type).getLast()));
    }
    members.put("field", new JsonString(home.label()));
    if (home.label().equals("captions")) {
      members.put("index", integer(home.index()));
    }
    members.put("text", new JsonString(surface));
    members.put("begin", integer(begin));
    members.put("end", integer(end));
    if ((flags & HAS_SOURCE) != 0) {
      members.put("source", source(in, begin, end, flags));
    }
    int entity = PackedMention.NO_MEMBER;
    switch (TYPES.get(type).getFirst()) {
      case "amount" -> {
        values.readAmount(in, unit(type), surface, members);
        if ((flags & TELLS_MEASURED) != 0) {
          measured.read(in, home, begin, members);
        }
      }
      case "date" -> values.readTime(in, members);
      default -> entity = readEntity(in);
    }
    return new PackedMention(members, surface, home, begin, entity);
  }

  private void enter(int newField) {
    field = newField;
    place = 0;
  }

  private static String unit(int type) {
    return TYPES.get(type).getLast().equals("money") ? "currency" : "unit";
  }

  /** 0 for none, 1 for one that was not met before, then by how long ago it was first met. */
  private int writeEntity(Optional<String> id, Map<String, Integer> numbers, Bytes out)
      throws UnpackableException {
    if (id.isEmpty()) {
      out.addNumber(0);
      return PackedMention.NONE;
    }
    Integer number = numbers.get(id.get());
    if (number == null || number > entitiesSeen) {
      throw new UnpackableException("entity " + id.get());
    }
    out.addNumber(1L + entitiesSeen - number);
    entitiesSeen += number == entitiesSeen ? 1 : 0;
    return number;
  }

  private int readEntity(ByteInput in) {
    int code = in.number();
    if (code == 0) {
      return PackedMention.NONE;
    }
    int number = entitiesSeen + 1 - code;
    entitiesSeen += code == 1 ? 1 : 0;
    return number;
  }

  private static int type(JsonObject mention) throws UnpackableException {
    String type = mention.string("type").orElse("");
    Optional<String> kind = mention.string("kind");
    for (int code = 0; code < TYPES.size(); code++) {
      List<String> names = TYPES.get(code);
      if (names.getFirst().equals(type)
          && names.size() == (kind.isEmpty() ? 1 : 2)
          && names.getLast().equals(kind.orElse(type))) {
        return code;
      }
    }
    throw new UnpackableException("type " + type + kind.map(name -> " " + name).orElse(""));
  }

  private int field(JsonObject mention) throws UnpackableException {
    String label = mention.string("field").orElse("");
    int index = mention.get("index").isPresent() ? integer(mention.get("index")) : 0;
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).label().equals(label) && fields.get(i).index() == index) {
        return i;
      }
    }
    throw new UnpackableException("field " + label);
  }

  private static List<Integer> source(JsonObject mention) throws UnpackableException {
    List<Integer> offsets = new ArrayList<>();
    if (mention.get("source").orElse(null) instanceof JsonArray ranges) {
      for (JsonValue range : ranges.items()) {
        if (!(range instanceof JsonArray pair)) {
          throw new UnpackableException("source");
        }
        for (JsonValue offset : pair.items()) {
          offsets.add(integer(Optional.of(offset)));
        }
      }
    }
    return offsets;
  }

  private JsonArray source(ByteInput in, int begin, int end, int flags) {
    List<Integer> offsets = new ArrayList<>();
    if ((flags & SOURCE_FOLLOWS) != 0) {
      offsets.add(begin + shift);
      offsets.add(end + shift);
    } else {
      int count = in.number();
      int before = begin + shift;
      for (int i = 0; i < count; i++) {
        before += in.signed();
        offsets.add(before);
      }
    }
    shift = offsets.getLast() - end;
    List<JsonValue> ranges = new ArrayList<>();
    for (int i = 0; i + 1 < offsets.size(); i += 2) {
      ranges.add(new JsonArray(List.of(integer(offsets.get(i)), integer(offsets.get(i + 1)))));
    }
    return new JsonArray(ranges);
  }

  private static int integer(Optional<JsonValue> value) throws UnpackableException {
    if (value.orElse(null) instanceof JsonNumber number) {
      try {
        return number.value().intValueExact();
      } catch (ArithmeticException e) {
        throw new UnpackableException("offset " + number.value());
      }
    }
    throw new UnpackableException("offset");
  }

  private static JsonValue integer(int value) {
    return new JsonNumber(BigDecimal.valueOf(value));
  }
}
