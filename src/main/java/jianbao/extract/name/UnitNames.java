package jianbao.extract.name;

import java.util.Arrays;
import java.util.List;
import jianbao.document.AgencyEntry;
import jianbao.document.AnalyzedField;
import jianbao.document.KnownName;
import jianbao.document.PersonEntry;
import jianbao.document.PlaceEntry;
import jianbao.document.TitleEntry;

/** Tells for each unit of a sentence which known names cover it. Not thread-safe. */
final class UnitNames {

  private List<KnownName> names;
  private int firstName;

  /** Begins with the first sentence of a field. */
  void open(AnalyzedField field) {
    names = field.names();
    firstName = 0;
  }

  /** Fills in the known names of the next sentence, which reaches from one place to another. */
  void read(Units units, int from, int to) {
    for (int[] codes : units.known) {
      Arrays.fill(codes, 0, units.count, 0);
    }
    while (firstName < names.size() && names.get(firstName).span().begin() < from) {
      firstName++;
    }
    int unit = 0;
    for (; firstName < names.size() && names.get(firstName).span().begin() < to; firstName++) {
      KnownName name = names.get(firstName);
      while (unit < units.count && units.begin[unit] < name.span().begin()) {
        unit++;
      }
      int last = unit;
      while (last < units.count && units.end[last] < name.span().end()) {
        last++;
      }
      if (last < units.count
          && units.begin[unit] == name.span().begin()
          && units.end[last] == name.span().end()) {
        read(units, name, unit, last);
      }
    }
    for (int i = 0; i < units.count; i++) {
      int types = 0;
      int ends = 0;
      int begins = 0;
      for (int type = 0; type < Units.KNOWN; type++) {
        int code = units.known[type][i];
        if (code != 0) {
          types |= 1 << type;
          ends |= Units.endsKnown(code) ? 1 << type : 0;
          begins |= Units.beginsKnown(code) ? 1 << type : 0;
        }
      }
      units.knownTypes[i] = types;
      units.knownEnds[i] = ends;
      units.knownBegins[i] = begins;
    }
  }

  private static void read(Units units, KnownName name, int first, int last) {
    int types = 0;
    int clear = 0;
    for (KnownName.Reading reading : name.readings()) {
      int type =
          switch (reading.entry()) {
            case PersonEntry person -> 0;
            case AgencyEntry agency -> 1;
            case PlaceEntry place -> 2;
            case TitleEntry title -> Units.TITLE;
          };
      types |= 1 << type;
      clear |= reading.ambiguous() ? 0 : 1 << type;
    }
    for (int type = 0; type < Units.KNOWN; type++) {
      if (((types >> type) & 1) != 0) {
        mark(units.known[type], first, last, ((clear >> type) & 1) == 0 ? 1 : 0);
      }
    }
  }

  /** Marks the units of a known name, unless a longer one of the type covers one of them. */
  private static void mark(int[] codes, int first, int last, int ambiguous) {
    int length = Math.min(last - first + 1, 8);
    for (int i = first; i <= last; i++) {
      if (codes[i] >> 3 > length) {
        return;
      }
    }
    for (int i = first; i <= last; i++) {
      int position = first == last ? 0 : i == first ? 1 : i == last ? 3 : 2;
      codes[i] = (length << 3) | (position << 1) | ambiguous;
    }
  }
}
