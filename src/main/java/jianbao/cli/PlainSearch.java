package jianbao.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of {@code search} as most people write them: words, {@code --index} and {@code -n}.
 * They are taken apart here as the parser of options would, which takes longer to set up than the
 * search itself; whatever else stands among them is left to it.
 *
 * @param index the folder given; empty if none is
 * @param count hits at most
 * @param words the words of the query, at least one
 */
record PlainSearch(Optional<Path> index, int count, List<String> words) {

  static final int USUAL_COUNT = 10;

  private static final String INDEX = "--index";
  private static final String COUNT = "-n";
  private static final int MOST_DIGITS = 6;

  /** The arguments taken apart; empty if they are not all plain. */
  static Optional<PlainSearch> of(List<String> arguments) {
    Optional<Path> index = Optional.empty();
    Optional<Integer> count = Optional.empty();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean hasNext = i + 1 < arguments.size();
      if (argument.equals(INDEX) && hasNext && index.isEmpty()) {
        index = path(arguments.get(++i));
        if (index.isEmpty()) {
          return Optional.empty();
        }
      } else if (argument.equals(COUNT) && hasNext && count.isEmpty()) {
        count = number(arguments.get(++i));
        if (count.isEmpty()) {
          return Optional.empty();
        }
      } else if (isWord(argument)) {
        words.add(argument);
      } else {
        return Optional.empty();
      }
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlainSearch(index, count.orElse(USUAL_COUNT), words));
  }

  /** Whether the parser of options would see nothing in it: no option, no file of arguments. */
  private static boolean isWord(String argument) {
    return !argument.isBlank() && argument.charAt(0) != '-' && argument.charAt(0) != '@';
  }

  private static Optional<Path> path(String argument) {
    try {
      return isWord(argument) ? Optional.of(Path.of(argument)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String argument) {
    boolean plain =
        !argument.isEmpty()
            && argument.length() <= MOST_DIGITS
            && argument.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Optional.of(Integer.parseInt(argument)).filter(n -> n > 0) : Optional.empty();
  }
}
