package jianbao.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianbao.document.AgencyEntry;
import jianbao.document.KnownName;
import jianbao.document.MentionType;
import jianbao.document.NameForm;
import jianbao.document.PersonEntry;
import jianbao.document.PlaceEntry;
import jianbao.document.TitleEntry;
import jianbao.text.CharacterClass;

/**
 * Proposes the names that the registry knows. What the registry marks as doubtful (理想, Apple)
 * counts little, until another name of the same bearer, or a role beside it, speaks for it.
 */
public final class RegisteredNames implements NameSource {

  private static final String RULE = "registry";

  /** Of names that the user gave; they count whatever a tagger says. */
  static final String USER_RULE = "user gazetteer";

  /** The user says so: enough even where no other source proposes the name. */
  static final double GIVEN = 0.99;

  private static final double CERTAIN = 0.95;
  private static final double LIKELY = 0.85;
  private static final double POSSIBLE = 0.6;
  private static final double DOUBTFUL = 0.3;

  /** Kinds whose names are hardly ever words or products. */
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "government",
          "legislature",
          "court",
          "statutory",
          "police",
          "party",
          "university",
          "school",
          "hospital",
          "international",
          "military",
          "research",
          "association");

  /** Where people have Chinese names; elsewhere two characters are a transliteration. */
  private static final Set<String> CHINESE_NAMES = Set.of("HK", "CN", "TW", "MO", "SG", "MY");

  @Override
  public List<NameCandidate> propose(List<FieldWords> fields) {
    Set<String> named = clearlyNamed(fields);
    List<NameCandidate> candidates = new ArrayList<>();
    for (FieldWords words : fields) {
      for (KnownName name : words.names()) {
        propose(words, name, named, candidates);
      }
    }
    return candidates;
  }

  /** Ids of the agencies that the article calls by a name that cannot be anything else. */
  private static Set<String> clearlyNamed(List<FieldWords> fields) {
    Set<String> ids = new HashSet<>();
    for (FieldWords field : fields) {
      for (KnownName name : field.names()) {
        if (!name.ambiguous() && name.readings().get(0).entry() instanceof AgencyEntry agency) {
          ids.add(agency.id());
        }
      }
    }
    return ids;
  }

  private static void propose(
      FieldWords words, KnownName name, Set<String> named, List<NameCandidate> candidates) {
    double agency = 0;
    double person = 0;
    double place = 0;
    for (KnownName.Reading reading : name.readings()) {
      switch (reading.entry()) {
        case AgencyEntry entry ->
            agency = Math.max(agency, agency(words, name, reading, entry, named));
        case PersonEntry entry -> person = Math.max(person, person(words, name, reading, entry));
        case PlaceEntry entry -> place = Math.max(place, place(reading));
        case TitleEntry title -> {}
      }
    }
    if (place > 0 && agency > 0 && agency < LIKELY) {
      agency = DOUBTFUL;
    }
    add(words, name, MentionType.AGENCY, agency, candidates);
    add(words, name, MentionType.PERSON, person, candidates);
    add(words, name, MentionType.PLACE, place, candidates);
  }

  private static double agency(
      FieldWords words,
      KnownName name,
      KnownName.Reading reading,
      AgencyEntry entry,
      Set<String> named) {
    if (reading.trust() == KnownName.Trust.GIVEN) {
      return GIVEN;
    }
    if (!reading.ambiguous() || named.contains(entry.id())) {
      return reading.form() == NameForm.FULL || name.span().length() > 2 ? CERTAIN : LIKELY;
    }
    if (INSTITUTIONS.contains(entry.kind()) || words.titleAt(name.span().end()).isPresent()) {
      return LIKELY;
    }
    return reading.form() == NameForm.FULL && name.span().length() > 3 ? LIKELY : DOUBTFUL;
  }

  private static double place(KnownName.Reading reading) {
    if (reading.trust() == KnownName.Trust.GIVEN) {
      return GIVEN;
    }
    return reading.ambiguous() ? POSSIBLE : LIKELY;
  }

  private static double person(
      FieldWords words, KnownName name, KnownName.Reading reading, PersonEntry entry) {
    if (reading.trust() == KnownName.Trust.GIVEN) {
      return GIVEN;
    }
    boolean chinese =
        CharacterClass.of(words.view().codePointAt(name.span().begin())) == CharacterClass.HAN;
    if (!chinese) {
      boolean several = name.span().in(words.view()).indexOf(' ') > 0;
      return several ? CERTAIN : DOUBTFUL;
    }
    if (name.span().length() > 2) {
      return CERTAIN;
    }
    if (words.titleEndsAt(name.span().begin())) {
      return CERTAIN;
    }
    return CHINESE_NAMES.contains(entry.region()) ? LIKELY : POSSIBLE;
  }

  private static void add(
      FieldWords words,
      KnownName name,
      MentionType type,
      double confidence,
      List<NameCandidate> candidates) {
    if (confidence > 0) {
      String rule = confidence == GIVEN ? USER_RULE : RULE;
      candidates.add(new NameCandidate(words.index(), name.span(), type, confidence, rule));
    }
  }
}
