package jianbao.layout;

/**
 * A paper, agency or broadcaster.
 *
 * @param traditional its name in Traditional Chinese
 * @param simplified its name in Simplified Chinese
 * @param english its English name; empty if none is known
 */
record Outlet(String traditional, String simplified, String english) {

  /** The name to print where the page wrote {@code printed}, which may be a short form. */
  String nameFor(String printed, boolean chinesePage) {
    if (!chinesePage && !english.isEmpty() && printed.charAt(0) < 0x2E80) {
      return english;
    }
    if (printed.equals(simplified)) {
      return simplified;
    }
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (simplified.indexOf(c) >= 0 && traditional.indexOf(c) < 0) {
        return simplified;
      }
    }
    return traditional;
  }
}
