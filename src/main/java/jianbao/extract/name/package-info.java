/**
 * Names of people, agencies and places.
 *
 * <p>A trained tagger finds them sentence by sentence: a linear-chain model over the units of a
 * sentence (a Han character, a run of Latin letters or digits, a mark), one model for Chinese and
 * one for English, one machinery for both. Beside it {@linkplain jianbao.extract.name.NameSource
 * other sources} propose names: the registry, and rules for the shape of names. {@link
 * jianbao.extract.name.ArticleNames} weighs what all of them say against the whole article, settles
 * which of them stay, and ties roles and employers to people.
 */
package jianbao.extract.name;
