package jianbao.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jianbao.data.Models;
import jianbao.document.AgencyValue;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.Candidate;
import jianbao.document.Entity;
import jianbao.document.FieldName;
import jianbao.document.Genre;
import jianbao.document.MentionValue;
import jianbao.document.Metadata;
import jianbao.document.PersonValue;
import jianbao.document.PlaceValue;
import jianbao.document.Publication;
import jianbao.document.RegistryLink;
import jianbao.pipeline.ReadingOptions.Depth;
import jianbao.pipeline.SharedModels;
import jianbao.text.Span;

/**
 * An article whose mentions are marked in its text, linked by the bundled registry: {@code
 * [A:創科局]}, {@code [P:孫東=局長@創科局]}, {@code [L:香港]}; behind {@code =} the role, behind {@code @} the
 * employer.
 */
final class MarkedArticle {

  private static final SharedModels MODELS = SharedModels.load(Models.bundled(), Depth.WORDS);

  private final EntityLinker.Linked linked;

  private MarkedArticle(EntityLinker.Linked linked) {
    this.linked = linked;
  }

  static MarkedArticle of(String language, String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<MentionValue> values = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      int open = marked.indexOf('[', at);
      if (open < 0) {
        text.append(marked, at, marked.length());
        break;
      }
      int close = marked.indexOf(']', open);
      text.append(marked, at, open);
      String mark = marked.substring(open + 1, close);
      String name = mark.substring(2).replaceAll("[=@].*", "");
      spans.add(new Span(text.length(), text.length() + name.length()));
      values.add(value(mark));
      text.append(name);
      at = close + 1;
    }
    return link(Locale.forLanguageTag(language), text.toString(), spans, values);
  }

  private static MarkedArticle link(
      Locale language, String text, List<Span> spans, List<MentionValue> values) {
    AnalyzedField field =
        MODELS.analyzer().analyze(ArticleField.given(FieldName.TEXT, text), language);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = field.text().toView(spans.get(i)).orElseThrow();
      candidates.add(new Candidate(0, span, values.get(i), "marked", 1));
    }
    Metadata metadata =
        new Metadata(
            List.of(),
            Optional.empty(),
            Genre.NEWS,
            language,
            Publication.UNKNOWN,
            Optional.empty());
    return new MarkedArticle(MODELS.linker().link(List.of(field), candidates, metadata));
  }

  private static MentionValue value(String mark) {
    return switch (mark.charAt(0)) {
      case 'A' -> new AgencyValue(RegistryLink.NIL);
      case 'L' -> new PlaceValue(RegistryLink.NIL);
      case 'P' -> new PersonValue(after('=', mark), after('@', mark), RegistryLink.NIL);
      default -> throw new IllegalArgumentException(mark);
    };
  }

  private static Optional<String> after(char sign, String mark) {
    int at = mark.indexOf(sign);
    return at < 0 ? Optional.empty() : Optional.of(mark.substring(at + 1).replaceAll("[=@].*", ""));
  }

  /** Ids of the entities of all mentions, in order. */
  List<String> ids() {
    return linked.mentions().stream().map(m -> m.entity().orElseThrow()).toList();
  }

  List<Entity> entities() {
    return linked.entities();
  }

  /** The entity of a mention. */
  Entity entity(int mention) {
    String id = ids().get(mention);
    return linked.entities().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  RegistryLink link(int mention) {
    return switch (linked.mentions().get(mention).value()) {
      case AgencyValue agency -> agency.link();
      case PersonValue person -> person.link();
      case PlaceValue place -> place.link();
      default -> throw new IllegalStateException();
    };
  }
}
