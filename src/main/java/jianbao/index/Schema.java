package jianbao.index;

import jianbao.document.FieldName;
import jianbao.document.MentionType;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The fields of the index and how each is kept. A change of it is a change of {@link #VERSION}. */
final class Schema {

  /** Stands in the commit; an index of another version is not opened. */
  static final int VERSION = 3;

  /** Member of the commit's user data that holds the version. */
  static final String VERSION_KEY = "jianbao.schema";

  /** Member of the commit's user data that tells by which units texts are written. */
  static final String UNITS_KEY = "jianbao.units";

  /** Member of the commit's user data that holds the last {@link #BATCH}. */
  static final String BATCH_KEY = "jianbao.batch";

  static final String ID = "id";

  /** The terms of each text. */
  static final String TITLE = "title";

  static final String DECK = "deck";
  static final String TEXT = "text";
  static final String CAPTIONS = "captions";

  /** Keys of the authors' names. */
  static final String AUTHOR = "author";

  /** Key of the outlet's name. */
  static final String OUTLET = "outlet";

  static final String OUTLET_FACET = "outlet.facet";

  /** The language, and what it is a case of: {@code zh-hant-hk}, {@code zh-hant}, {@code zh}. */
  static final String LANGUAGE = "language";

  static final String LANGUAGE_FACET = "language.facet";
  static final String GENRE = "genre";

  /**
   * Who and what is mentioned: the letter of the type, then {@link #ENTRY_MARK} and an id of the
   * registry, or the key of the name. The frequency is the number of mentions.
   */
  static final String ENTITY = "entity";

  /** Keys of further names of {@link #ENTITY}, each with its type's letter in front. */
  static final String NAME = "name";

  /** Stands before an id of the registry. */
  static final char ENTRY_MARK = '#';

  /** Of a document that is no article but an entry of the registry: letter and id. */
  static final String ENTRY = "entry";

  static final String ENTRY_NUMBER = "entry.number";

  /** Keys of the entry's names, each with its type's letter in front. */
  static final String ENTRY_NAME = "entry.name";

  /** Letter and id of each that the entry belongs to or lies in, however far up. */
  static final String LINEAGE = "entry.lineage";

  /** The entry. */
  static final String ENTRY_DATA = "entry.data";

  /** Kinds of mentions and agencies. */
  static final String KIND = "kind";

  /** First and last day that the day of publication may be, as a term of {@link ValueRanges}. */
  static final String PUBLISHED = "published";

  /** First and last day of each date spoken of, as terms of {@link ValueRanges}. */
  static final String SPOKEN_OF = "mentions";

  /** Unit, least and most of each amount, as terms of {@link ValueRanges}. */
  static final String AMOUNT = "amount";

  /** The day to sort by. */
  static final String DAY = "day";

  /** When the article was taken in; articles of one run have one moment. */
  static final String BATCH = "batch";

  /** A hash of the article, its origin aside, to tell whether it changed. */
  static final String DIGEST = "digest";

  /** The texts of the article, see {@link StoredTexts}. */
  static final String TEXTS = "texts";

  /** The rest of the article. */
  static final String ARTICLE = "article";

  /** The terms of a text. */
  static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, Content.STREAM, Norms.KEPT);

  /** Whole values that are not taken apart. */
  static final FieldType VALUES = type(IndexOptions.DOCS, Content.ONE_VALUE, Norms.OMITTED);

  /** Whole values, each with a count. */
  static final FieldType COUNTED_VALUES =
      type(IndexOptions.DOCS_AND_FREQS, Content.STREAM, Norms.OMITTED);

  /**
   * The order of documents: those of one language side by side, which have most of their terms in
   * common, so that the index is a twentieth smaller.
   */
  static final Sort BY_LANGUAGE =
      new Sort(new SortField(LANGUAGE_FACET, SortField.Type.STRING, false, SortField.STRING_LAST));

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
