package jianbao.layout;

import java.util.List;
import java.util.Optional;

/**
 * Who wrote an article for whom, as a line or the head of a paragraph says.
 *
 * @param kind whose names the line gives
 * @param authors the names of those who wrote, in order
 * @param outlet the paper or agency, as printed
 * @param end how many characters of the text it takes
 */
record Byline(Kind kind, List<String> authors, Optional<Printed> outlet, int end) {

  /** Whose names a byline gives. */
  enum Kind {
    /** Of writers, and maybe others. */
    WRITERS,
    /** Of photographers and artists alone. */
    PICTURES,
    /** Of editors and designers alone. */
    EDITORS
  }

  /** An outlet as a text names it. */
  record Printed(Outlet outlet, String name) {}

  Byline {
    authors = List.copyOf(authors);
  }
}
