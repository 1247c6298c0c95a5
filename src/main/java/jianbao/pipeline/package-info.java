/** Puts the steps in order and runs articles through them in parallel, output in input order. */
package jianbao.pipeline;
