package jianbao.extract.grammar;

import jianbao.text.Span;

/**
 * An expression that was found.
 *
 * @param symbol what it is
 * @param span where it stands
 * @param whole the span with the words around it that bear on its meaning
 * @param value its meaning
 * @param rule the name of the rule
 */
public record Match(String symbol, Span span, Span whole, Object value, String rule) {}
