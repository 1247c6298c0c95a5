/**
 * Sentences and tagged tokens that tile the view, Chinese and English in one stream. The only
 * package that knows HanLP.
 *
 * <p>HanLP gives its counts: the core dictionary, pairs of words, tags and their sequence. The
 * build compiles them, with our words, to the file that is loaded. The lattice over them is ours,
 * so that words of Hong Kong, numbers, personal names, names by their sound, names of the registry
 * and everything in Latin letters compete on equal terms, and nothing of HanLP's static state is
 * touched.
 *
 * <p><b>The standard.</b> A word is what stands in a dictionary of words; where dictionaries and
 * treebanks differ, one rule holds for all words of a kind:
 *
 * <ul>
 *   <li>A personal name is one token (李家超, 欧阳震华, 楊何蓓茵), apart from its title (局长|孙东); names by
 *       their sound are cut at the dot (史提芬|·|史匹堡).
 *   <li>Short names of places and bodies are one token (尖沙咀, 创科局), long ones several
 *       (创新|科技|及|工业|局), but no token reaches across their ends.
 *   <li>Number and unit are two (2025|年|2|月|26|日, 五|月, 三|个, 10|公里); a number keeps its magnitude
 *       and what makes it vague (25亿|元, 500多|人, 数十亿), percent sign (96%), 第 (第十五|届) and denominator
 *       (百分之三十).
 *   <li>Pronoun and measure word are two (这|个, 每|个), but not 一些, 一起, 每天.
 *   <li>Latin words, codes, tickers, addresses, hashtags are one each; see {@link TokenScanner}. A
 *       hyphen parts English words (Kong|-|based), not codes (COVID-19); so does the mark of the
 *       genitive (Lee|'s).
 *   <li>What the user lists ({@link jianbao.segment.UserWords}) is one token each.
 *   <li>A mark is one token, …… and —— too; so is a run of spaces, and each line break.
 * </ul>
 *
 * <p>Tags are those of the People's Daily corpus (PKU) with HanLP's finer ones: n noun, v verb, a
 * adjective, d adverb, r pronoun, m number, q measure, t time, p preposition, c conjunction, u
 * particle, f place word, w mark and white space; nr Chinese personal name, nrf name by its sound,
 * ns place, nt body; nx word in Latin letters, xu address, hashtag or code, x unknown character.
 */
package jianbao.segment;
