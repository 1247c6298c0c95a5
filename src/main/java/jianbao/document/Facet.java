package jianbao.document;

import java.util.List;

/**
 * How the articles that a search found spread over the values of a property.
 *
 * @param field the property, as the query language calls it
 * @param values the commonest values, the commonest first
 */
public record Facet(String field, List<Value> values) {

  /**
   * A value.
   *
   * @param value the value, or the id of what is mentioned
   * @param name what people call it
   * @param count how many articles have it
   */
  public record Value(String value, String name, int count) {}

  public Facet {
    values = List.copyOf(values);
  }
}
