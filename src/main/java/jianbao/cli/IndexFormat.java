package jianbao.cli;

import java.util.Optional;
import jianbao.output.DelimitedRows;

/** How hits and the like are printed. */
enum IndexFormat {
  /** For people. */
  TEXT,
  /** A JSON object a line. */
  JSONL,
  CSV,
  TSV;

  /** The kind of rows; empty if it has no rows. */
  Optional<DelimitedRows> rows() {
    return switch (this) {
      case CSV -> Optional.of(DelimitedRows.CSV);
      case TSV -> Optional.of(DelimitedRows.TSV);
      case TEXT, JSONL -> Optional.empty();
    };
  }

  /** The format that was asked for, else text for people and JSON for scripts. */
  static IndexFormat of(IndexFormat asked, OutputOptions output, Console console) {
    if (asked != null) {
      return asked;
    }
    return output.forPeople(console) ? TEXT : JSONL;
  }
}
