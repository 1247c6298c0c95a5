/**
 * Numbers as people write them: 5,310万, 两亿三千万, 廿八, 三点五, 1.83 million, two and a half. Reading is
 * exact ({@link java.math.BigDecimal}) and takes time linear in the length of the number. The
 * characters and words that numbers are made of stand in {@code models/rules/numerals.tsv}.
 */
package jianbao.extract.number;
