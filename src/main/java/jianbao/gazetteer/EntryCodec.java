package jianbao.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jianbao.document.AgencyEntry;
import jianbao.document.NameForm;
import jianbao.document.PersonEntry;
import jianbao.document.PlaceEntry;
import jianbao.document.RegionalNames;
import jianbao.document.RegistryEntry;
import jianbao.document.RegistryName;
import jianbao.document.TitleEntry;

/**
 * Entries as bytes: the id, then a letter for the type, then its members. Texts are UTF-8 behind
 * their length, numbers are written seven bits a byte, the lowest first.
 */
final class EntryCodec {

  private static final List<NameForm> FORMS = List.of(NameForm.values());
  private static final List<TitleEntry.Position> POSITIONS = List.of(TitleEntry.Position.values());

  private final byte[] bytes;
  private int at;

  private EntryCodec(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The bytes of an entry. */
  static byte[] encode(RegistryEntry entry) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text(entry.id(), out);
    switch (entry) {
      case AgencyEntry agency -> {
        out.write('A');
        common(entry, out);
        text(agency.region(), out);
        text(agency.parent(), out);
        text(agency.headTitle(), out);
        text(agency.headTitleEnglish(), out);
      }
      case PersonEntry person -> {
        out.write('P');
        common(entry, out);
        text(person.region(), out);
        number(person.posts().size(), out);
        for (PersonEntry.Post post : person.posts()) {
          text(post.chinese(), out);
          text(post.english(), out);
          text(post.agency(), out);
          text(post.from(), out);
          text(post.to(), out);
        }
      }
      case PlaceEntry place -> {
        out.write('L');
        common(entry, out);
        text(place.parent(), out);
      }
      case TitleEntry title -> {
        out.write('T');
        common(entry, out);
        out.write(POSITIONS.indexOf(title.position()));
      }
    }
    return out.toByteArray();
  }

  /** The entry that begins at a place. */
  static RegistryEntry decode(byte[] bytes, int at) {
    EntryCodec in = new EntryCodec(bytes, at);
    String id = in.text();
    int type = in.bytes[in.at++];
    String kind = in.text();
    RegionalNames names = new RegionalNames(in.text(), in.text(), in.text(), in.text());
    List<RegistryName> others = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      NameForm form = FORMS.get(in.bytes[in.at++]);
      others.add(new RegistryName(in.text(), form));
    }
    return switch (type) {
      case 'A' ->
          new AgencyEntry(id, kind, in.text(), names, others, in.text(), in.text(), in.text());
      case 'P' -> {
        String region = in.text();
        List<PersonEntry.Post> posts = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
          posts.add(new PersonEntry.Post(in.text(), in.text(), in.text(), in.text(), in.text()));
        }
        yield new PersonEntry(id, kind, region, names, others, posts);
      }
      case 'L' -> new PlaceEntry(id, kind, names, others, in.text());
      case 'T' -> new TitleEntry(id, kind, names, others, POSITIONS.get(in.bytes[in.at++]));
      default -> throw new IllegalStateException("no type of entry: " + type);
    };
  }

  /** The id of the entry that begins at a place. */
  static String id(byte[] bytes, int at) {
    return new EntryCodec(bytes, at).text();
  }

  private static void common(RegistryEntry entry, ByteArrayOutputStream out) {
    text(entry.kind(), out);
    RegionalNames names = entry.fullNames();
    text(names.hongKong(), out);
    text(names.taiwan(), out);
    text(names.simplified(), out);
    text(names.english(), out);
    number(entry.otherNames().size(), out);
    for (RegistryName name : entry.otherNames()) {
      out.write(FORMS.indexOf(name.form()));
      text(name.text(), out);
    }
  }

  private static void text(String text, ByteArrayOutputStream out) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length, out);
    out.writeBytes(encoded);
  }

  private static void number(int number, ByteArrayOutputStream out) {
    int left = number;
    while (left > 0x7F) {
      out.write((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    out.write(left);
  }

  private String text() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
