package jianbao.extract.grammar;

import java.util.List;

/**
 * One rule of a grammar.
 *
 * @param id its place in the grammar; of two rules that fit alike the one with the lower id holds
 * @param name its name, with that of its file
 * @param result the symbol that it makes
 * @param layer the layer that it stands in, from 1
 * @param pattern what it is made of
 * @param action how the meaning is built
 * @param notAfter what must not stand right before it
 * @param notBefore what must not stand right behind it
 */
record Rule(
    int id,
    String name,
    int result,
    int layer,
    Pattern pattern,
    Action action,
    List<Guard> notAfter,
    List<Guard> notBefore) {

  Rule {
    notAfter = List.copyOf(notAfter);
    notBefore = List.copyOf(notBefore);
  }
}
