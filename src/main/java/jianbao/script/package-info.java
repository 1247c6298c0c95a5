/**
 * Which script and region a text is in; conversion between scripts that reports every replacement.
 * The only package that knows OpenCC4j.
 */
package jianbao.script;
