/**
 * Names of people, agencies and places, found by a trained tagger: a linear-chain model over the
 * units of a sentence (a Han character, a run of Latin letters or digits, a mark), one model for
 * Chinese and one for English, one machinery for both.
 */
package jianbao.extract.name;
