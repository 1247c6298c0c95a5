/**
 * Bytes to decoded text: files, folders and standard input, their formats and charsets. What cannot
 * be read becomes one fault, and the rest goes on.
 */
package jianbao.source;
