package jianbao.extract.name;

import java.util.ArrayList;
import java.util.List;
import jianbao.document.AgencyValue;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.MentionValue;
import jianbao.document.PlaceValue;
import jianbao.document.ReadingContext;
import jianbao.document.RegistryLink;
import jianbao.extract.MentionReader;

/**
 * Reads the people, agencies and places of an article: hears the tagger and the other sources,
 * settles what they propose against the whole article, ties roles to people. As thread-safe as what
 * it hears.
 */
public final class ArticleNames implements MentionReader {

  /**
   * What a proposal of a source is worth beside a tagger that has seen the registry and does not
   * make it: alone too little, together with that of another source enough.
   */
  private static final double BESIDE_TAGGER = 0.5;

  private final List<MentionReader> taggers;
  private final List<NameSource> sources;

  /**
   * A reader.
   *
   * @param taggers readers of names that do not look beyond a sentence
   * @param sources what else proposes names
   */
  public ArticleNames(List<MentionReader> taggers, List<NameSource> sources) {
    this.taggers = List.copyOf(taggers);
    this.sources = List.copyOf(sources);
  }

  @Override
  public List<Candidate> read(List<AnalyzedField> fields, ReadingContext context) {
    List<FieldWords> words = FieldWords.of(fields);
    List<NameCandidate> proposed = new ArrayList<>();
    for (MentionReader tagger : taggers) {
      for (Candidate tagged : tagger.read(fields, context)) {
        proposed.add(
            new NameCandidate(
                tagged.field(),
                tagged.span(),
                tagged.value().type(),
                tagged.confidence(),
                tagged.rule()));
      }
    }
    for (NameSource source : sources) {
      for (NameCandidate candidate : source.propose(words)) {
        proposed.add(
            taggers.isEmpty() || candidate.rule().equals(RegisteredNames.USER_RULE)
                ? candidate
                : candidate.withConfidence(candidate.confidence() * BESIDE_TAGGER));
      }
    }
    List<NameCandidate> names = NameSettlement.settle(words, proposed);
    List<Candidate> candidates = new ArrayList<>(names.size());
    RoleFinder roles = new RoleFinder(words, names);
    for (int i = 0; i < names.size(); i++) {
      NameCandidate name = names.get(i);
      MentionValue value =
          switch (name.type()) {
            case PERSON -> roles.person(i);
            case AGENCY -> new AgencyValue(RegistryLink.NIL);
            default -> new PlaceValue(RegistryLink.NIL);
          };
      candidates.add(
          new Candidate(name.field(), name.span(), value, name.rule(), name.confidence()));
    }
    return candidates;
  }
}
