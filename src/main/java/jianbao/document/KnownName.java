package jianbao.document;

import java.util.List;
import java.util.Optional;
import jianbao.text.Span;

/**
 * A name of the registry that stands in a view. Whether it is meant there is for others to say: 理想
 * is a company and a word.
 *
 * @param span where in the view
 * @param readings what it may stand for, one or more, each entry once; what the user's own
 *     gazetteer says stands first
 */
public record KnownName(Span span, List<Reading> readings) {

  public KnownName {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a known name at " + span + " stands for nothing");
    }
    readings = List.copyOf(readings);
  }

  /** How far a name speaks for its bearer. */
  public enum Trust {
    /** In common use for something else too, says the registry. */
    DOUBTFUL,
    /** A name of the registry. */
    REGISTERED,
    /** A name that the user gave. */
    GIVEN
  }

  /**
   * One thing that a name may stand for.
   *
   * @param entry the entry
   * @param form what kind of name of the entry it is
   * @param trust how far the name speaks for the entry
   */
  public record Reading(RegistryEntry entry, NameForm form, Trust trust) {

    /** Whether the registry marks the name as one that is in common use for something else. */
    public boolean ambiguous() {
      return trust == Trust.DOUBTFUL;
    }
  }

  /** Whether the name alone does not tell what it stands for. */
  public boolean ambiguous() {
    return readings.size() > 1 || readings.get(0).ambiguous();
  }

  /** The first reading of a type of entry. */
  public <E extends RegistryEntry> Optional<E> as(Class<E> type) {
    for (Reading reading : readings) {
      if (type.isInstance(reading.entry())) {
        return Optional.of(type.cast(reading.entry()));
      }
    }
    return Optional.empty();
  }
}
