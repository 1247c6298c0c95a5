package jianbao.script;

import jianbao.data.DataLine;
import jianbao.data.Models;

/** Characters that stand in Traditional or in Simplified text alone. Immutable and thread-safe. */
final class ScriptCharacters {

  static final String FILE = "script/script-characters.tsv";

  private static final byte TRADITIONAL = 1;
  private static final byte SIMPLIFIED = 2;

  private final byte[] scripts = new byte[Character.MAX_VALUE + 1];

  private ScriptCharacters() {}

  static ScriptCharacters read(Models models) {
    ScriptCharacters characters = new ScriptCharacters();
    for (DataLine line : models.lines(FILE)) {
      String[] cells = line.cells(2);
      byte script =
          switch (cells[0]) {
            case "Hant" -> TRADITIONAL;
            case "Hans" -> SIMPLIFIED;
            default -> throw line.fault("expected Hant or Hans, found '" + cells[0] + "'");
          };
      for (int i = 0; i < cells[1].length(); i++) {
        characters.scripts[cells[1].charAt(i)] = script;
      }
    }
    return characters;
  }

  /** Whether a unit stands in Traditional text alone. */
  boolean isTraditional(char unit) {
    return scripts[unit] == TRADITIONAL;
  }

  /** Whether a unit stands in Simplified text alone. */
  boolean isSimplified(char unit) {
    return scripts[unit] == SIMPLIFIED;
  }

  /** 1 for a unit that stands in Traditional text alone, -1 in Simplified text alone, 0 in both. */
  int balance(char unit) {
    return scripts[unit] == TRADITIONAL ? 1 : -(scripts[unit] >> 1);
  }
}
