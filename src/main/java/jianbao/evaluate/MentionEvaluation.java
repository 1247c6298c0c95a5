package jianbao.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jianbao.document.AnalyzedArticle;
import jianbao.document.FieldName;
import jianbao.document.Mention;
import jianbao.document.MentionType;
import jianbao.document.SourceDocument;
import jianbao.text.Span;

/**
 * Compares what was found in documents with their gold, span by span. A span is right when it
 * covers exactly the same characters, white space aside. Not thread-safe.
 */
public final class MentionEvaluation {

  private static final int CONTEXT = 20;

  private final Map<MentionType, Score> scores = new TreeMap<>();
  private final List<Finding> errors = new ArrayList<>();

  /**
   * A difference from the gold.
   *
   * @param what {@code miss}, {@code false} or {@code value}
   * @param type the type of the mention
   * @param document the document's name
   * @param surface the characters
   * @param detail what was expected and what was found, for a wrong value
   * @param context the surface in 【】 with the characters around it
   */
  public record Finding(
      String what,
      MentionType type,
      String document,
      String surface,
      String detail,
      String context) {}

  /** Adds one document and what was found in it. */
  public void add(GoldDocument gold, List<AnalyzedArticle> found) {
    boolean inPage = gold.document() instanceof SourceDocument.Page;
    Map<Key, List<GoldMention>> open = new LinkedHashMap<>();
    for (GoldMention mention : gold.mentions()) {
      Place place = Place.of(mention, text(gold.document(), mention.field()));
      open.computeIfAbsent(new Key(mention.type(), place), k -> new ArrayList<>()).add(mention);
      count(mention.type(), mention.optional() ? Score.NONE : new Score(0, 0, 1, 0, 0));
    }
    for (AnalyzedArticle article : found) {
      for (Mention mention : article.mentions()) {
        List<GoldMention> same = open.get(new Key(mention.type(), Place.of(mention, inPage)));
        if (same == null || same.isEmpty()) {
          count(mention.type(), new Score(0, 1, 0, 0, 0));
          errors.add(
              new Finding(
                  "false",
                  mention.type(),
                  gold.name(),
                  mention.surface(),
                  "",
                  around(mention.field().content(), mention.span())));
        } else {
          compare(gold, same.remove(same.size() - 1), mention, article);
        }
      }
    }
    for (List<GoldMention> missed : open.values()) {
      for (GoldMention mention : missed) {
        if (!mention.optional()) {
          errors.add(
              new Finding(
                  "miss",
                  mention.type(),
                  gold.name(),
                  mention.surface(),
                  "",
                  around(text(gold.document(), mention.field()), mention.span())));
        }
      }
    }
  }

  /** The scores of the types that the gold has or the program found. */
  public Map<MentionType, Score> scores() {
    return scores;
  }

  /** Every miss, false alarm and wrong value. */
  public List<Finding> errors() {
    return errors;
  }

  private void compare(
      GoldDocument document, GoldMention gold, Mention found, AnalyzedArticle article) {
    if (gold.optional()) {
      return;
    }
    Optional<Boolean> right =
        gold.type() == MentionType.AGENCY
            ? linkIsRight(gold, found, article)
            : GoldValue.isRight(gold, found.value());
    count(gold.type(), new Score(1, 1, 0, right.isPresent() ? 1 : 0, right.orElse(false) ? 1 : 0));
    if (right.isPresent() && !right.get()) {
      String detail = "expected " + gold.value() + ", found " + found.value();
      String context = around(found.field().content(), found.span());
      errors.add(
          new Finding("value", gold.type(), document.name(), gold.surface(), detail, context));
    }
  }

  /** Whether the entity of the mention bears the full name that the gold gives. */
  private static Optional<Boolean> linkIsRight(
      GoldMention gold, Mention found, AnalyzedArticle article) {
    if (gold.value().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        article.entities().stream()
            .filter(entity -> Optional.of(entity.id()).equals(found.entity()))
            .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.names().stream()))
            .anyMatch(name -> plain(name).equals(plain(gold.value()))));
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }

  private void count(MentionType type, Score score) {
    scores.merge(type, score, Score::plus);
  }

  private static String around(String text, Span span) {
    return text.substring(Math.max(0, span.begin() - CONTEXT), span.begin())
        + "【"
        + span.in(text)
        + "】"
        + text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
  }

  private static String text(SourceDocument document, FieldName field) {
    return switch (document) {
      case SourceDocument.Page page -> page.text();
      case SourceDocument.Drafted drafted -> drafted.draft().text().text().source();
      case SourceDocument.Ready ready ->
          field == FieldName.TITLE ? ready.title().orElse("") : ready.text();
    };
  }

  private record Key(MentionType type, Place place) {}
}
