package jianbao.cli;

/** Numbers of things for people. */
final class Counted {

  private Counted() {}

  /** {@code 1 article}, {@code 2 articles}. */
  static String of(long count, String noun) {
    return of(count, noun, noun + "s");
  }

  /** {@code 1 copy}, {@code 2 copies}. */
  static String of(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }
}
