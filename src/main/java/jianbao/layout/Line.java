package jianbao.layout;

/**
 * One line of a page that is not blank.
 *
 * @param number its number in the page, from 1, blank lines counted
 * @param begin its first character that is no white space
 * @param end one past its last
 * @param blanksBefore blank lines between it and the line before it, or the beginning of the page
 * @param indent display columns of the white space in front of it
 * @param mark what it opens with
 * @param shape what its characters are like
 */
record Line(
    int number, int begin, int end, int blanksBefore, int indent, LineMark mark, LineShape shape) {

  /** The words of the line: without the mark that it opens with. */
  String content(String page) {
    return page.substring(mark.content(), end);
  }

  int length() {
    return end - begin;
  }
}
