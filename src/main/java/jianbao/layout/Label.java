package jianbao.layout;

import java.util.Optional;

/**
 * A word that stands on a page but in no article, as 話你知, 文匯社評, 要聞.
 *
 * @param kind what it says of the article that it stands at
 * @param outlet the paper whose label it is
 */
record Label(Kind kind, Optional<Outlet> outlet) {

  /** What a label says. */
  enum Kind {
    FACTBOX,
    EDITORIAL,
    OPINION,
    BRIEF,
    FEATURE,
    SECTION
  }
}
