package jianbao.index.packed;

import java.util.List;

/**
 * What the registry says of somebody or something, kept once in an index.
 *
 * @param number its number in the index, from 0
 * @param letter the letter of its type
 * @param id its id in the registry
 * @param kind what it is within its type
 * @param names all its names, each once
 */
public record Entry(int number, char letter, String id, String kind, List<String> names) {

  public Entry {
    names = List.copyOf(names);
  }
}
