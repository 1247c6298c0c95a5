package jianbao.index;

import jianbao.document.FieldName;
import jianbao.document.MentionType;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of the index and how each is kept. A change of it is a change of {@link #VERSION}. */
final class Schema {

  /** Stands in the commit; an index of another version is not opened. */
  static final int VERSION = 1;

  /** Member of the commit's user data that holds the version. */
  static final String VERSION_KEY = "jianbao.schema";

  static final String ID = "id";
  static final String TITLE = "title";
  static final String DECK = "deck";
  static final String TEXT = "text";
  static final String CAPTIONS = "captions";
  static final String AUTHOR = "author";
  static final String OUTLET = "outlet";
  static final String LANGUAGE = "language";
  static final String GENRE = "genre";

  /** Names of what is mentioned, folded, each one term with its type's letter in front. */
  static final String NAME = "name";

  /** What is mentioned, by id; its frequency is the number of mentions. */
  static final String ENTITY = "entity";

  /** Kinds of mentions and agencies. */
  static final String KIND = "kind";

  /** First and last day that the day of publication may be. */
  static final String PUBLISHED = "published";

  /** First and last day of each date spoken of. */
  static final String SPOKEN_OF = "mentions";

  /** Unit, least and most of each amount. */
  static final String AMOUNT = "amount";

  /** The day to sort by. */
  static final String DAY = "day";

  /** A hash of the article, its origin aside, to tell whether it changed. */
  static final String DIGEST = "digest";

  /** The whole article. */
  static final String ARTICLE = "article";

  /** Words with their places. */
  static final FieldType WORDS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, Content.STREAM, Norms.KEPT);

  /** Words of short labels, whose length says nothing. */
  static final FieldType LABEL_WORDS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, Content.STREAM, Norms.OMITTED);

  /** Whole values that are not taken apart. */
  static final FieldType VALUES = type(IndexOptions.DOCS, Content.ONE_VALUE, Norms.OMITTED);

  /** Whole values, each with a count. */
  static final FieldType COUNTED_VALUES =
      type(IndexOptions.DOCS_AND_FREQS, Content.STREAM, Norms.OMITTED);

  private Schema() {}

  /** The field that holds the words of a part of an article. */
  static String wordsOf(FieldName name) {
    return switch (name) {
      case TITLE -> TITLE;
      case DECK -> DECK;
      case TEXT -> TEXT;
      case CAPTION -> CAPTIONS;
    };
  }

  /** The letter that names of a type begin with in {@link #NAME} and {@link #ENTITY}. */
  static char letter(MentionType type) {
    return switch (type) {
      case PERSON -> 'p';
      case AGENCY -> 'a';
      case PLACE -> 'l';
      case AMOUNT, DATE -> throw new IllegalArgumentException("a " + type + " has no name");
    };
  }

  private static FieldType type(IndexOptions options, Content content, Norms norms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(content == Content.STREAM);
    type.setOmitNorms(norms == Norms.OMITTED);
    type.freeze();
    return type;
  }

  /** How a field's terms come. */
  private enum Content {
    STREAM,
    ONE_VALUE
  }

  /** Whether the length of a field tells something. */
  private enum Norms {
    KEPT,
    OMITTED
  }
}
