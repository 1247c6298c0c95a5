/**
 * Amounts: money, percentages and quantities, with ranges, bounds and what the words beside them
 * say.
 *
 * <p>Detection ({@link jianbao.extract.amount.AmountMeaning}) builds an {@link
 * jianbao.extract.amount.AmountDraft} that may leave the currency open; {@link
 * jianbao.extract.amount.AmountResolver} settles it by what is known about the article.
 */
package jianbao.extract.amount;
