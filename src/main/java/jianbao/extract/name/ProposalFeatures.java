package jianbao.extract.name;

import static jianbao.extract.name.NameFeatures.feature;

import java.util.List;
import java.util.Map;
import jianbao.document.AgencyEntry;
import jianbao.document.FieldName;
import jianbao.document.KnownName;
import jianbao.document.MentionType;
import jianbao.document.PersonEntry;
import jianbao.document.PlaceEntry;
import jianbao.document.RegistryEntry;
import jianbao.document.Token;
import jianbao.text.CharacterClass;
import jianbao.text.Span;

/**
 * What is known about a proposed name as a whole, which no unit alone can know: how sure the chain
 * is of it, which sources propose it, what its words are together, how it lies to the names of the
 * registry, and what the article says of the same text elsewhere.
 */
final class ProposalFeatures {

  /** More features than any proposal has. */
  static final int MOST = 96;

  /** The first feature of every proposal. */
  static final int FIRST_TEMPLATE = 100;

  private static final float[] STEPS = {-4, -3, -2, -1, -0.5f, 0, 0.5f, 1, 2, 3, 4, 6, 8, 11};
  private static final int MOST_WORDS = 8;

  private static final List<FieldName> FIELDS = List.of(FieldName.values());

  /** The number of the register. */
  private final int mode;

  private final GenericWords generic;
  private final ListedNames listed;
  private final PersonParts people;
  private final long[] into = new long[MOST];
  private int count;

  ProposalFeatures(TextRegister register, GenericWords generic, NameLexicon lexicon) {
    this.listed = lexicon.listed();
    this.people = new PersonParts(lexicon);
    this.mode = List.of(TextRegister.values()).indexOf(register);
    this.generic = generic;
  }

  /** The features that {@link #collect} has left. */
  long[] values() {
    return into;
  }

  /**
   * Collects the features of a proposal.
   *
   * @param records what the article says of each text
   * @param container how sure the chain is of a name that holds it
   * @return how many there are
   */
  int collect(
      FieldWords words,
      NameProposal proposal,
      Map<String, NameProposals.TextRecord> records,
      float container) {
    count = 0;
    int type = NameLabels.indexOf(proposal.type());
    int sure = level(proposal.margin());
    int coarse = type * 8 + coarse(sure);
    chain(words, type, sure, container);
    sources(proposal, type, coarse);
    shape(words, proposal, type, coarse);
    neighbours(words, proposal, type);
    known(words, proposal, type, coarse);
    listed(words.view(), proposal.span(), type, coarse);
    if (proposal.type() == MentionType.PERSON && isChinese(words, proposal.span())) {
      person(words, proposal.span(), coarse);
    }
    article(words, proposal, records, coarse);
    return count;
  }

  private void chain(FieldWords words, int type, int sure, float container) {
    int inside = level(container);
    add(100, type);
    add(101, type, mode);
    add(102, type, sure);
    add(103, type * 2 + mode, sure);
    add(104, type, sure, inside);
    add(105, type, FIELDS.indexOf(words.field().field().name()), sure);
  }

  private void sources(NameProposal proposal, int type, int coarse) {
    if (proposal.sources().isEmpty()) {
      add(110, coarse);
    }
    for (NameCandidate source : proposal.sources()) {
      int rule = source.rule().hashCode() + (int) (source.confidence() * 20);
      add(111, type, rule);
      add(112, coarse, rule);
      add(113, coarse, rule, mode);
    }
    add(114, coarse, Math.min(proposal.sources().size(), 3));
  }

  private void shape(FieldWords words, NameProposal proposal, int type, int coarse) {
    int begin = proposal.span().begin();
    int end = proposal.span().end();
    String view = words.view();
    int length = Math.min(end - begin, 16);
    int borders = (words.isBoundary(begin) ? 1 : 0) + (words.isBoundary(end) ? 2 : 0);
    int firstToken = words.tokenAt(begin);
    int lastToken = words.tokenAt(end - 1);
    int wordCount = Math.min(lastToken - firstToken + 1, MOST_WORDS);
    add(120, type, length);
    add(121, coarse, length);
    add(122, type, length, wordCount);
    add(123, coarse, borders);
    add(124, type, view.charAt(end - 1));
    add(125, type, view.charAt(begin));
    add(126, type, hash(view, Math.max(begin, end - 2), end));
    add(127, type, hash(view, begin, Math.min(end, begin + 2)));
    add(128, type, hash(view, begin, end));
    add(129, type, word(words, lastToken));
    add(130, type, word(words, firstToken));
    add(131, type, tag(words, firstToken), tag(words, lastToken));
    int tags = 0;
    for (int t = firstToken; t <= lastToken && t - firstToken < MOST_WORDS; t++) {
      tags = tags * 31 + tag(words, t);
      add(132, type, word(words, t));
      add(133, type, tag(words, t), t == firstToken ? 0 : t == lastToken ? 2 : 1);
    }
    add(134, type, tags);
    add(135, coarse, (int) generic.doubt(words, proposal.span()));
    add(136, coarse, word(words, lastToken));
  }

  private void neighbours(FieldWords words, NameProposal proposal, int type) {
    int begin = proposal.span().begin();
    int end = proposal.span().end();
    int tokens = words.tokens().size();
    int before = begin > 0 ? words.tokenAt(begin - 1) : -1;
    int after = end < words.view().length() ? words.tokenAt(end) : tokens;
    int wordBefore = before < 0 ? -1 : word(words, before);
    int wordAfter = after >= tokens ? -1 : word(words, after);
    int tagBefore = before < 0 ? -1 : tag(words, before);
    int tagAfter = after >= tokens ? -1 : tag(words, after);
    add(140, type, words.at(begin - 1));
    add(141, type, words.at(end));
    add(142, type, wordBefore);
    add(143, type, wordAfter);
    add(144, type, tagBefore, tagAfter);
    add(145, type, wordAfter, word(words, words.tokenAt(end - 1)));
    add(146, type, words.at(begin - 1), words.at(end));
    add(147, type, titlesBeside(words, proposal.span()) + (words.titleEndsAt(end) ? 4 : 0));
  }

  /** Which titles stand beside a name, as bits: 1 right before it, 2 right behind it. */
  private static int titlesBeside(FieldWords words, Span span) {
    return (words.titleEndsAt(span.begin()) ? 1 : 0)
        + (words.titleAt(span.end()).isPresent() ? 2 : 0);
  }

  private void known(FieldWords words, NameProposal proposal, int type, int coarse) {
    int begin = proposal.span().begin();
    int end = proposal.span().end();
    int own = 0;
    int others = 0;
    for (KnownName name : words.namesAt(begin)) {
      for (KnownName.Reading reading : name.readings()) {
        int of = type(reading.entry());
        int code =
            name.span().end() < end ? 1 : name.span().end() > end ? 2 : reading.ambiguous() ? 3 : 4;
        if (of == type) {
          own = Math.max(own, code);
        } else if (of >= 0) {
          others = Math.max(others, code * 4 + of);
        }
      }
    }
    add(150, coarse, own);
    add(151, type, own, others);
    add(152, type, others, word(words, words.tokenAt(end - 1)));
  }

  /** What word lists say of the whole name and, of people, of its two parts. */
  private void listed(String view, Span span, int type, int coarse) {
    if (span.length() < ListedNames.SHORTEST || span.length() > ListedNames.LONGEST) {
      return;
    }
    int whole = listed.classes(view, span.begin(), span.end());
    add(155, coarse, whole);
    if (whole == 0 && span.length() == 4) {
      int middle = span.begin() + 2;
      int first = listed.classes(view, span.begin(), middle);
      int second = listed.classes(view, middle, span.end());
      add(156, type, first & ListedNames.PEOPLE, second & ListedNames.PEOPLE);
    }
  }

  /** What a person's name is made of, whichever characters those are, and whether a title is by. */
  private void person(FieldWords words, Span span, int coarse) {
    int parts = people.of(words.view(), span);
    add(157, coarse, parts);
    add(158, parts, titlesBeside(words, span));
  }

  private static boolean isChinese(FieldWords words, Span span) {
    return words.view().charAt(span.begin()) > CharacterClass.LAST_LATIN;
  }

  private static int type(RegistryEntry entry) {
    return switch (entry) {
      case PersonEntry person -> 0;
      case AgencyEntry agency -> 1;
      case PlaceEntry place -> 2;
      default -> -1;
    };
  }

  private void article(
      FieldWords words,
      NameProposal proposal,
      Map<String, NameProposals.TextRecord> records,
      int coarse) {
    String text = proposal.span().in(words.view());
    NameProposals.TextRecord record = records.get(text);
    int alike = Math.min(record.others(proposal), 3);
    int unlike = Math.min(record.asOtherType(proposal), 3);
    add(160, coarse, alike * 4 + unlike);
    add(161, coarse, alike == 0 ? -1 : level(record.best(proposal.type())));
    // 孫東今 where the article has 孫東 elsewhere: a name and the word behind it.
    int without = text.length() < 3 ? 0 : times(records, text, 0, text.length() - 1, proposal);
    int behind = text.length() < 3 ? 0 : times(records, text, 1, text.length(), proposal);
    add(162, coarse, without * 4 + behind);
    add(
        163,
        NameLabels.indexOf(proposal.type()),
        without > alike ? text.charAt(text.length() - 1) : 0);
  }

  /** How often a piece of a text is a name of the same type by itself, up to three times. */
  private static int times(
      Map<String, NameProposals.TextRecord> records,
      String text,
      int begin,
      int end,
      NameProposal proposal) {
    NameProposals.TextRecord piece = records.get(text.substring(begin, end));
    return piece == null ? 0 : Math.min(piece.times(proposal.type()), 3);
  }

  private static int level(float margin) {
    if (margin <= NameProposal.UNSEEN) {
      return -1;
    }
    int level = 0;
    while (level < STEPS.length && margin >= STEPS[level]) {
      level++;
    }
    return level;
  }

  private static int coarse(int level) {
    return level < 0 ? 0 : 1 + level / 3;
  }

  private static int tag(FieldWords words, int token) {
    return words.tokens().get(token).tag().hashCode();
  }

  private static int word(FieldWords words, int token) {
    Token word = words.tokens().get(token);
    return hash(words.view(), word.span().begin(), word.span().end());
  }

  private static int hash(String text, int begin, int end) {
    int hash = 7;
    for (int at = begin; at < end; at++) {
      hash = hash * 0x01000193 + text.charAt(at);
    }
    return hash;
  }

  private void add(int template, int value) {
    into[count++] = feature(template, value);
  }

  private void add(int template, int first, int second) {
    into[count++] = feature(template, first, second);
  }

  private void add(int template, int first, int second, int third) {
    into[count++] = feature(template, first, second, third);
  }
}
