package jianbao.extract.name;

import java.util.stream.IntStream;
import jianbao.document.MentionType;

/**
 * The labels that the tagger gives to units: outside, and for each of the three types of names the
 * begin, the inside and the last unit of a name and the name of one unit (BILOU). Compared with
 * IOB2 this tells the end of a name from its middle, which pays where the ending decides (局, 公司).
 *
 * <p>A label is a small number: 0 is outside, {@code 1 + 4 * type + position} the others.
 */
public final class NameLabels {

  /** Number of labels. */
  public static final int COUNT = 13;

  /** The unit is in no name. */
  public static final int OUTSIDE = 0;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;

  private static final MentionType[] TYPES = {
    MentionType.PERSON, MentionType.AGENCY, MentionType.PLACE
  };

  private NameLabels() {}

  /** Number of types of names. */
  public static int types() {
    return TYPES.length;
  }

  /** The type of names whose labels begin at {@code 1 + 4 * index}. */
  public static MentionType type(int index) {
    return TYPES[index];
  }

  /**
   * The place of a type among the labels.
   *
   * @return -1 for a type that the tagger does not know
   */
  public static int indexOf(MentionType type) {
    return switch (type) {
      case PERSON -> 0;
      case AGENCY -> 1;
      case PLACE -> 2;
      case AMOUNT, DATE -> -1;
    };
  }

  /**
   * The label of a unit in a name.
   *
   * @param type index of the type
   * @param offset the unit's place in the name, from 0
   * @param units number of units of the name
   */
  public static int label(int type, int offset, int units) {
    int position = units == 1 ? ONLY : offset == 0 ? BEGIN : offset == units - 1 ? LAST : INSIDE;
    return 1 + 4 * type + position;
  }

  /** Whether a name begins at a unit so labelled. */
  public static boolean begins(int label) {
    return label != OUTSIDE && (position(label) == BEGIN || position(label) == ONLY);
  }

  /** Whether a name ends at a unit so labelled. */
  public static boolean ends(int label) {
    return label != OUTSIDE && (position(label) == LAST || position(label) == ONLY);
  }

  /** Index of the type of a label that is not outside. */
  public static int typeOf(int label) {
    return (label - 1) >> 2;
  }

  /** Whether {@code next} may stand right behind {@code label}. */
  public static boolean allowed(int label, int next) {
    boolean open = label != OUTSIDE && !ends(label);
    return open
        ? next != OUTSIDE && !begins(next) && typeOf(next) == typeOf(label)
        : next == OUTSIDE || begins(next);
  }

  /** The labels that may stand right before a label, in order. */
  public static int[] before(int label) {
    return IntStream.range(0, COUNT).filter(other -> allowed(other, label)).toArray();
  }

  /** The labels that may stand right behind a label, in order. */
  public static int[] behind(int label) {
    return IntStream.range(0, COUNT).filter(other -> allowed(label, other)).toArray();
  }

  /** Whether a sentence may begin with the label. */
  public static boolean mayBegin(int label) {
    return label == OUTSIDE || begins(label);
  }

  /** Whether a sentence may end with the label. */
  public static boolean mayEnd(int label) {
    return label == OUTSIDE || ends(label);
  }

  private static int position(int label) {
    return (label - 1) & 3;
  }
}
