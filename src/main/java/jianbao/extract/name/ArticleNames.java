package jianbao.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jianbao.document.AgencyValue;
import jianbao.document.AnalyzedField;
import jianbao.document.Candidate;
import jianbao.document.PlaceValue;
import jianbao.document.ReadingContext;
import jianbao.document.RegistryLink;
import jianbao.extract.MentionReader;

/**
 * Reads the people, agencies and places of an article. The chains and the other sources propose, a
 * judge weighs each proposal against the whole article, of those that overlap the likeliest stay;
 * then roles are tied to people. Not thread-safe.
 */
public final class ArticleNames implements MentionReader {

  private final NameModels models;
  private final NameReader chains;
  private final List<NameSource> sources;
  private final GenericWords generic;
  private final AgencyContexts contexts;
  private final TitleEdges edges;
  private final BareSurnames surnames;

  /**
   * A reader.
   *
   * @param models the trained models
   * @param lists the words that the other sources go by
   */
  public ArticleNames(NameModels models, WordLists lists) {
    this.models = models;
    this.chains = new NameReader(models);
    this.sources = List.of(new RegisteredNames(), new PersonShapes(lists), new AgencyShapes(lists));
    this.generic = lists.generic();
    this.contexts = new AgencyContexts(generic);
    this.edges = new TitleEdges(lists);
    this.surnames = new BareSurnames(lists);
  }

  @Override
  public List<Candidate> read(List<AnalyzedField> fields, ReadingContext context) {
    List<FieldWords> words = FieldWords.of(fields);
    TextRegister register = TextRegister.of(fields);
    NameProposals proposals = propose(fields, words, register);
    List<List<NameProposal>> byField = proposals.byField();
    weigh(
        words,
        proposals,
        byField,
        register,
        (proposal, language, features, count) ->
            proposal.judge(judge(proposal, register, language, features, count)));
    List<NameCandidate> names = new ArrayList<>();
    for (int f = 0; f < fields.size(); f++) {
      List<NameCandidate> ofField = new ArrayList<>();
      for (NameProposal proposal : NameSettlement.settle(byField.get(f), register)) {
        ofField.add(
            new NameCandidate(
                f,
                proposal.span(),
                proposal.type(),
                proposal.probability(),
                rule(words.get(f), proposal)));
      }
      names.addAll(contexts.apply(words.get(f), edges.cut(words.get(f), ofField)));
    }
    return candidates(words, surnames.join(words, names));
  }

  /** What is proposed in an article and how the judges see it, for their training. */
  public void proposals(List<AnalyzedField> fields, Consumer<ProposedName> names) {
    List<FieldWords> words = FieldWords.of(fields);
    TextRegister register = TextRegister.of(fields);
    NameProposals proposals = propose(fields, words, register);
    weigh(
        words,
        proposals,
        proposals.byField(),
        register,
        (proposal, language, features, count) ->
            names.accept(
                new ProposedName(
                    proposal.field(),
                    proposal.span(),
                    proposal.type(),
                    language,
                    Arrays.copyOf(features, count))));
  }

  private NameProposals propose(
      List<AnalyzedField> fields, List<FieldWords> words, TextRegister register) {
    NameProposals proposals = new NameProposals(words);
    for (NameSource source : sources) {
      proposals.add(source.propose(words));
    }
    chains.propose(fields, register, proposals);
    proposals.add(ArticleEchoes.of(words, proposals));
    return proposals;
  }

  private interface Scale {
    void weigh(NameProposal proposal, NameLanguage language, long[] features, int count);
  }

  private void weigh(
      List<FieldWords> words,
      NameProposals proposals,
      List<List<NameProposal>> byField,
      TextRegister register,
      Scale scale) {
    ProposalFeatures features = new ProposalFeatures(register, generic, models.lexicon());
    Map<String, NameProposals.TextRecord> records = proposals.records();
    for (FieldWords field : words) {
      List<NameProposal> ofField = byField.get(field.index());
      float[] containers = Containers.of(ofField);
      for (int i = 0; i < containers.length; i++) {
        NameProposal proposal = ofField.get(i);
        int count = features.collect(field, proposal, records, containers[i]);
        scale.weigh(proposal, field.language(proposal.span().begin()), features.values(), count);
      }
    }
  }

  private double judge(
      NameProposal proposal,
      TextRegister register,
      NameLanguage language,
      long[] features,
      int count) {
    NameCandidate strongest = proposal.strongest();
    if (strongest != null && strongest.rule().equals(RegisteredNames.USER_RULE)) {
      return RegisteredNames.GIVEN;
    }
    double judged = models.of(language).judge().probability(features, count, proposal.margin());
    double share = register.chainShare(language);
    return share == 0 ? judged : share * proposal.chance() + (1 - share) * judged;
  }

  /** What to say about where a name comes from. */
  private static String rule(FieldWords words, NameProposal proposal) {
    NameCandidate strongest = proposal.strongest();
    if (strongest != null
        && (strongest.rule().equals(RegisteredNames.USER_RULE) || !proposal.isBest())) {
      return strongest.rule();
    }
    return "tagger-" + words.language(proposal.span().begin()).code();
  }

  private static List<Candidate> candidates(List<FieldWords> words, List<NameCandidate> names) {
    List<Candidate> candidates = new ArrayList<>(names.size());
    RoleFinder roles = new RoleFinder(words, names);
    for (int i = 0; i < names.size(); i++) {
      NameCandidate name = names.get(i);
      candidates.add(
          new Candidate(
              name.field(),
              name.span(),
              switch (name.type()) {
                case PERSON -> roles.person(i);
                case AGENCY -> new AgencyValue(RegistryLink.NIL);
                default -> new PlaceValue(RegistryLink.NIL);
              },
              name.rule(),
              name.confidence()));
    }
    return candidates;
  }
}
