/** What the program prints: JSON Lines, tables, marked-up text. */
package jianbao.output;
