package jianbao.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jianbao.document.KnownName;
import jianbao.document.MentionType;
import jianbao.document.PlaceEntry;
import jianbao.text.CharacterClass;
import jianbao.text.CharacterSet;
import jianbao.text.Span;

/**
 * Proposes what an article says again: further occurrences of names that are sure, and shorter
 * forms of them. 瑞霖生物科技有限公司 is 瑞霖生物 a line later, 皮埃尔·居里 is 居里, and what stands in brackets behind
 * an agency is its short name: 香港科学院(港科院).
 */
final class ArticleEchoes {

  /** The chain has to be so sure of a name, or a source, that it is looked for elsewhere. */
  private static final float SURE = 1.5f;

  private static final double SURE_SOURCE = 0.85;

  /** What stands between the parts of a name. */
  private static final Pattern PART_ENDS = Pattern.compile("[·•‧・ ]");

  private static final int SHORTEST_FULL = 4;
  private static final int LONGEST_SHORT = 8;
  private static final double CONFIDENCE = 0.6;

  private final List<FieldWords> fields;
  private final NameProposals proposals;
  private final List<NameCandidate> found = new ArrayList<>();

  private ArticleEchoes(List<FieldWords> fields, NameProposals proposals) {
    this.fields = fields;
    this.proposals = proposals;
  }

  /** Proposes the echoes of what has been proposed. */
  static List<NameCandidate> of(List<FieldWords> fields, NameProposals proposals) {
    ArticleEchoes echoes = new ArticleEchoes(fields, proposals);
    echoes.find();
    return echoes.found;
  }

  private void find() {
    Map<String, MentionType> sure = new LinkedHashMap<>();
    Map<String, Float> surest = new HashMap<>();
    Map<String, MentionType> parts = new LinkedHashMap<>();
    Map<String, List<String>> brands = new HashMap<>();
    for (NameProposal proposal : proposals.all()) {
      if (!isSure(proposal)) {
        continue;
      }
      String text = proposals.text(proposal);
      Float before = surest.get(text);
      if (before == null || before < proposal.margin()) {
        surest.put(text, proposal.margin());
        sure.put(text, proposal.type());
      }
      switch (proposal.type()) {
        case PERSON -> parts(text, parts);
        case AGENCY -> {
          declared(proposal);
          brand(proposal, text, brands);
        }
        default -> {}
      }
    }
    repeat(sure, "repeated");
    parts.keySet().removeAll(sure.keySet());
    repeat(parts, "part of name");
    heads(brands);
  }

  private static boolean isSure(NameProposal proposal) {
    NameCandidate source = proposal.strongest();
    return proposal.margin() >= SURE
        || (source != null && source.confidence() >= SURE_SOURCE && proposal.margin() > -1);
  }

  private void repeat(Map<String, MentionType> names, String rule) {
    Repetitions repetitions = new Repetitions();
    names.keySet().forEach(repetitions::add);
    for (FieldWords words : fields) {
      repetitions.find(words, (span, name) -> add(words, span, names.get(name), rule));
    }
  }

  /** Names and surnames of people with foreign names, and surnames in Latin letters. */
  private static void parts(String name, Map<String, MentionType> parts) {
    String[] pieces = PART_ENDS.split(name, -1);
    if (pieces.length < 2) {
      return;
    }
    for (String piece : pieces) {
      if (piece.length() > 1 && Character.isLetter(piece.charAt(0))) {
        parts.putIfAbsent(piece, MentionType.PERSON);
      }
    }
  }

  /** What stands in brackets behind an agency. */
  private void declared(NameProposal agency) {
    FieldWords words = fields.get(agency.field());
    int open = agency.span().end();
    if (words.at(open) != '(') {
      return;
    }
    int begin = open + 1;
    for (String cue : new String[] {"下称", "以下简称", "简称", "\"", "“", "「"}) {
      if (words.startsWith(cue, begin)) {
        begin += cue.length();
      }
    }
    int end = begin;
    while (end - begin <= LONGEST_SHORT && isNameUnit(words.at(end))) {
      end++;
    }
    boolean closes = ")\"”」,".indexOf(words.at(end)) >= 0;
    if (closes && end - begin >= 2 && end - begin <= LONGEST_SHORT) {
      add(words, new Span(begin, end), MentionType.AGENCY, "declared");
    }
  }

  /** The beginning of a long name, without its place, is looked for. */
  private void brand(NameProposal agency, String text, Map<String, List<String>> brands) {
    if (text.length() < SHORTEST_FULL || !isHan(text)) {
      return;
    }
    brands.computeIfAbsent(text.substring(0, 2), k -> new ArrayList<>()).add(text);
    FieldWords words = fields.get(agency.field());
    for (KnownName name : words.namesAt(agency.span().begin())) {
      int rest = text.length() - name.span().length();
      if (rest >= SHORTEST_FULL && name.as(PlaceEntry.class).isPresent()) {
        String bare = text.substring(name.span().length());
        brands.computeIfAbsent(bare.substring(0, 2), k -> new ArrayList<>()).add(bare);
      }
    }
  }

  /** Finds the beginnings of long names, as far as they go on alike. */
  private void heads(Map<String, List<String>> brands) {
    CharacterSet first = new CharacterSet();
    brands.keySet().forEach(name -> first.add(name.charAt(0)));
    for (FieldWords words : fields) {
      String view = words.view();
      for (int at = 0; at + 1 < view.length(); at++) {
        if (!first.contains(view.charAt(at)) || !words.isBoundary(at)) {
          continue;
        }
        List<String> alike = brands.get(view.substring(at, at + 2));
        if (alike == null) {
          continue;
        }
        int longest = 0;
        for (String full : alike) {
          int same = 2;
          while (same < full.length() && words.at(at + same) == full.charAt(same)) {
            same++;
          }
          longest = Math.max(longest, same == full.length() ? 0 : same);
        }
        if (longest > 0 && longest <= LONGEST_SHORT && words.isBoundary(at + longest)) {
          add(words, new Span(at, at + longest), MentionType.AGENCY, "head of name");
        }
      }
    }
  }

  private static boolean isHan(String text) {
    return CharacterClass.of(text.charAt(0)) == CharacterClass.HAN
        && CharacterClass.of(text.charAt(1)) == CharacterClass.HAN;
  }

  private static boolean isNameUnit(char unit) {
    return switch (CharacterClass.of(unit)) {
      case HAN, LATIN, DIGIT -> true;
      default -> unit == '&' || unit == '-';
    };
  }

  private void add(FieldWords words, Span span, MentionType type, String rule) {
    found.add(new NameCandidate(words.index(), span, type, CONFIDENCE, rule));
  }
}
