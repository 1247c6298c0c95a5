package jianbao.index.query;

import java.util.List;
import java.util.Optional;
import jianbao.document.MentionType;

/** What a query asks for. Immutable. */
public sealed interface QueryNode {

  /**
   * Everything must hold.
   *
   * @param clauses what must hold, in the order of the query; at least one
   */
  record All(List<Clause> clauses) implements QueryNode {

    public All {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * A part of {@link All}.
   *
   * @param node what must hold
   * @param insisted whether it was written with a plus, so that not even a partial hit may lack it
   */
  record Clause(QueryNode node, boolean insisted) {}

  /**
   * One or more of these must hold.
   *
   * @param choices at least two
   */
  record Any(List<QueryNode> choices) implements QueryNode {

    public Any {
      choices = List.copyOf(choices);
    }
  }

  /**
   * This must not hold.
   *
   * @param excluded what must not hold
   */
  record Not(QueryNode excluded) implements QueryNode {}

  /**
   * Words must stand in the article.
   *
   * @param scope where
   * @param text what was written, quotation marks aside
   * @param form how it was written
   */
  record Words(Scope scope, String text, Form form) implements QueryNode {}

  /** Where words are looked for. */
  enum Scope {
    /** Headline, deck, text and captions, and the names of whoever is mentioned. */
    ANYWHERE,
    TITLE,
    DECK,
    TEXT,
    CAPTIONS,
    AUTHOR,
    OUTLET
  }

  /** How words were written. */
  enum Form {
    /** A bare word; one without spaces may be several words of Chinese. */
    WORD,
    /** In quotation marks: to the letter. */
    PHRASE,
    /** With an asterisk behind: the beginning of a word. */
    PREFIX
  }

  /**
   * Somebody or something must be mentioned.
   *
   * @param type a person, an agency or a place; empty for any of them
   * @param name a name in any script or language, or an id
   */
  record Named(Optional<MentionType> type, String name) implements QueryNode {}

  /**
   * A property must have a value.
   *
   * @param label which property
   * @param value which value
   * @param at where the value stands in the query, in UTF-16 units
   */
  record Labelled(Label label, String value, int at) implements QueryNode {}

  /** Properties with one value or a few. */
  enum Label {
    ID,
    LANGUAGE,
    GENRE,
    /** A kind of mention or agency that the article holds: {@code money}, {@code university}. */
    KIND
  }

  /**
   * The day of publication must lie in a range, as far as it is known.
   *
   * @param days the range
   */
  record Published(DayRange days) implements QueryNode {}

  /**
   * The text must speak of a day of the range.
   *
   * @param days the range
   */
  record SpokenOf(DayRange days) implements QueryNode {}

  /**
   * The text must hold an amount that may lie in a range.
   *
   * @param range the range
   */
  record Amounts(AmountRange range) implements QueryNode {}
}
