/**
 * Mentions of one article become entities.
 *
 * <p>Mentions are gathered by name; each name is looked up in the registry, where the article's
 * region and its other names decide between several bearers or leave it open ({@link
 * jianbao.link.RegistryResolver}); names that the registry does not know are tied to the fuller
 * names of the article: by declaration in its text, by abbreviation, by surname ({@link
 * jianbao.link.ArticleAliases}). What is tied together is one entity.
 */
package jianbao.link;
