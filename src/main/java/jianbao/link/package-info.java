/** Mentions of one article become entities; the registry of known agencies, people and places. */
package jianbao.link;
