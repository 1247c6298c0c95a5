/**
 * Opens the data files of {@code models/}: from the jar, or from a folder that the user names;
 * takes CSV apart. Knows how to name the place of a fault, and nothing of what the files mean.
 */
package jianbao.data;
