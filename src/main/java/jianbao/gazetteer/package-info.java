/**
 * The registry of known names: loads it, finds every name of it in a view in one pass, and looks
 * entries up by id and by name. Users lay their own names over it.
 *
 * <p>The tables of {@code models/registry} are the source of truth. Because reading and folding
 * them takes most of a second, the build compiles them to one binary file ({@link
 * jianbao.gazetteer.NameTableFile}) that loads in some milliseconds; a folder of models with tables
 * of its own is compiled when it is opened.
 */
package jianbao.gazetteer;
