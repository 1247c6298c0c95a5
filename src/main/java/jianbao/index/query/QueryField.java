package jianbao.index.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jianbao.document.MentionType;
import jianbao.index.query.QueryNode.Label;
import jianbao.index.query.QueryNode.Scope;

/** What a field of a query looks into. */
sealed interface QueryField {

  /** Words of a part of the article. */
  record In(Scope scope) implements QueryField {}

  /** A name, of a type or of any. */
  record Of(Optional<MentionType> type) implements QueryField {}

  /** A label of the article. */
  record Is(Label label) implements QueryField {}

  /** Days: those of publication, or those that are spoken of. */
  record Days(boolean ofPublication) implements QueryField {}

  /** Amounts. */
  record Sums() implements QueryField {}

  /** The fields by their names. */
  Map<String, QueryField> BY_NAME =
      Map.ofEntries(
          Map.entry("title", new In(Scope.TITLE)),
          Map.entry("deck", new In(Scope.DECK)),
          Map.entry("text", new In(Scope.TEXT)),
          Map.entry("caption", new In(Scope.CAPTIONS)),
          Map.entry("captions", new In(Scope.CAPTIONS)),
          Map.entry("author", new In(Scope.AUTHOR)),
          Map.entry("outlet", new In(Scope.OUTLET)),
          Map.entry("person", new Of(Optional.of(MentionType.PERSON))),
          Map.entry("agency", new Of(Optional.of(MentionType.AGENCY))),
          Map.entry("place", new Of(Optional.of(MentionType.PLACE))),
          Map.entry("entity", new Of(Optional.empty())),
          Map.entry("id", new Is(Label.ID)),
          Map.entry("language", new Is(Label.LANGUAGE)),
          Map.entry("genre", new Is(Label.GENRE)),
          Map.entry("kind", new Is(Label.KIND)),
          Map.entry("published", new Days(true)),
          Map.entry("mentions", new Days(false)),
          Map.entry("amount", new Sums()));

  /** The field of a name, in letters of any case. */
  static Optional<QueryField> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The names of the fields, in order, without second names. */
  static List<String> names() {
    return BY_NAME.keySet().stream().filter(name -> !name.equals("captions")).sorted().toList();
  }
}
