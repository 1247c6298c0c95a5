package jianbao.index.packed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;
import jianbao.text.Span;

/**
 * What an amount measures, in some three bytes: it stands near the amount as a rule, so that a
 * distance and a length say it. Stateless.
 */
final class MeasuredPacker {

  static final String OF = "of";
  static final String CONFIDENCE = "of_confidence";

  /** How far from an amount what it measures is looked for, in UTF-16 units. */
  private static final int NEAR = 80;

  /** How sure the output is of what an amount measures, as a rule. */
  private static final List<BigDecimal> CONFIDENCES =
      List.of(
          BigDecimal.valueOf(0.9),
          BigDecimal.valueOf(0.8),
          BigDecimal.valueOf(0.7),
          BigDecimal.valueOf(0.6));

  private final JsonPacker json;

  MeasuredPacker(JsonPacker json) {
    this.json = json;
  }

  /** Whether a mention tells what it measures. */
  static boolean isTold(JsonObject mention) {
    return mention.get(OF).isPresent();
  }

  /**
   * Writes {@code of, of_confidence}.
   *
   * @param home the field of the amount
   * @param begin where the amount begins there, in code points
   */
  void write(JsonObject mention, PackedField home, int begin, Bytes out)
      throws UnpackableException {
    String of = mention.string(OF).orElseThrow(() -> new UnpackableException(OF));
    int amount = units(home, begin);
    int at = place(home.content(), of, amount);
    if (of.isEmpty() || at < 0) {
      out.addNumber(0);
      json.text(of, out);
    } else {
      out.addNumber(of.length());
      out.addSigned(at - amount);
    }
    if (!(mention.get(CONFIDENCE).orElse(null) instanceof JsonNumber confidence)) {
      throw new UnpackableException(CONFIDENCE);
    }
    int code = CONFIDENCES.indexOf(confidence.value());
    out.addNumber(code + 1L);
    if (code < 0) {
      json.text(confidence.value().toString(), out);
    }
  }

  /** Reads what {@link #write} wrote, in the order of the output. */
  void read(ByteInput in, PackedField home, int begin, Map<String, JsonValue> members) {
    int length = in.number();
    String of;
    if (length == 0) {
      of = json.text(in);
    } else {
      int at = units(home, begin) + in.signed();
      of = home.content().substring(at, at + length);
    }
    int code = in.number();
    BigDecimal confidence = code == 0 ? new BigDecimal(json.text(in)) : CONFIDENCES.get(code - 1);
    members.put(OF, new JsonString(of));
    members.put(CONFIDENCE, new JsonNumber(confidence));
  }

  /**
   * Where it stands, behind the amount rather than before it; negative if it stands nowhere near.
   */
  private static int place(String content, String of, int amount) {
    int behind = content.indexOf(of, amount);
    if (behind >= 0 && behind - amount <= NEAR) {
      return behind;
    }
    int before = content.lastIndexOf(of, amount);
    return before >= 0 && amount - before <= NEAR ? before : -1;
  }

  private static int units(PackedField home, int point) {
    return home.points().toUnits(new Span(point, point + 1)).begin();
  }
}
