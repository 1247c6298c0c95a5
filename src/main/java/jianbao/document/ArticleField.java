package jianbao.document;

import jianbao.text.AlignedText;

/**
 * One field of an article and where its characters came from.
 *
 * @param name which field
 * @param index which of several captions, from 0; 0 for the others
 * @param text source: the decoded file, or the field itself where it was given ready-made; view:
 *     the field's content
 */
public record ArticleField(FieldName name, int index, AlignedText text) {

  /** A field whose content was given as it is. */
  public static ArticleField given(FieldName name, String content) {
    return new ArticleField(name, 0, AlignedText.of(content));
  }

  /** The characters of the field. */
  public String content() {
    return text.view();
  }

  /** The same field with its source counted in the source of {@code page}. */
  ArticleField over(AlignedText page) {
    return new ArticleField(name, index, page.andThen(text));
  }
}
