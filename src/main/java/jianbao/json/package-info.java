/**
 * JSON in and out: the only package that knows the JSON library. Values are read into a small tree
 * within bounds of depth and size, and written one object a line.
 */
package jianbao.json;
