/** Arguments, streams, exit status. The only package that prints or exits. */
package jianbao.cli;
