package jianbao.extract.name;

import java.util.BitSet;

/**
 * The units that names begin with, by their low bits: rules out most places of a text before a name
 * is looked up there. Not thread-safe while units are added.
 */
final class FirstUnits {

  private static final int UNITS = 1 << 12;

  private final BitSet units = new BitSet(UNITS);

  void add(char unit) {
    units.set(unit & (UNITS - 1));
  }

  /** Whether a name may begin with a unit; if not, none does. */
  boolean mayBegin(char unit) {
    return units.get(unit & (UNITS - 1));
  }
}
