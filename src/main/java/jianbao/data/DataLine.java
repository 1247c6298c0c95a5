package jianbao.data;

/**
 * One line of a data file.
 *
 * @param file the file, for messages
 * @param number the line's number, from 1
 * @param text the line without its end
 */
public record DataLine(String file, int number, String text) {

  /**
   * The cells of a tab-separated line.
   *
   * @param least how many there must be
   * @throws DataException if there are fewer
   */
  public String[] cells(int least) {
    String[] cells = text.split("\t", -1);
    if (cells.length < least) {
      throw fault("expected " + least + " cells separated by tabs, found " + cells.length);
    }
    return cells;
  }

  /** A fault in this line, to be thrown. */
  public DataException fault(String reason) {
    return new DataException(file + ":" + number, reason, null);
  }
}
