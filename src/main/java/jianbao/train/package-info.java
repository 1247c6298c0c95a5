/**
 * Makes the models of names from annotated corpora, and measures them. Runs the program's own
 * analysis over the corpora, so that a model is trained on exactly what it will see.
 */
package jianbao.train;
