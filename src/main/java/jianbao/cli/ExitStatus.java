package jianbao.cli;

/** What the program's exit status says; part of the contract with scripts. */
final class ExitStatus {

  /** Done, with something found. */
  static final int DONE = 0;

  /** Done, nothing found. */
  static final int NOTHING_FOUND = 1;

  /** Wrong usage, a malformed query included. */
  static final int USAGE = 2;

  /** Done, but some inputs failed. */
  static final int SOME_FAILED = 3;

  /** The index cannot be used: locked, missing, damaged. */
  static final int INDEX_UNUSABLE = 4;

  /** A fault of the program itself. */
  static final int INTERNAL = 70;

  /** Interrupted. */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
