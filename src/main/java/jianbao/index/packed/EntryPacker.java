package jianbao.index.packed;

import java.util.ArrayList;
import java.util.List;

/** An entry of the registry in bytes. Thread-safe. */
public final class EntryPacker {

  private final TextUnits units;

  /** A packer that writes text in {@code units}. */
  public EntryPacker(TextUnits units) {
    this.units = units;
  }

  /** The bytes of an entry. */
  public byte[] pack(Entry entry) {
    JsonPacker text = new JsonPacker(units);
    Bytes out = new Bytes();
    out.addNumber(entry.number());
    out.add(entry.letter());
    text.text(entry.id(), out);
    text.text(entry.kind(), out);
    entry.names().forEach(name -> text.text(name, out));
    return out.toArray();
  }

  /** The entry of some bytes. */
  public Entry unpack(byte[] bytes, int from, int to) {
    JsonPacker text = new JsonPacker(units);
    ByteInput in = new ByteInput(bytes, from, to);
    int number = in.number();
    char letter = (char) in.next();
    String id = text.text(in);
    String kind = text.text(in);
    List<String> names = new ArrayList<>();
    while (in.hasMore()) {
      names.add(text.text(in));
    }
    return new Entry(number, letter, id, kind, names);
  }
}
