package jianbao.document;

/**
 * An input that could not be read, in one line.
 *
 * @param path the file as the user named it
 * @param place where in it, as {@code 12} or {@code 12:5}; empty for the whole of it
 * @param reason what was found and what was expected
 */
public record SourceFault(String path, String place, String reason) {

  /** {@code path:place: reason}. */
  @Override
  public String toString() {
    return path + (place.isEmpty() ? "" : ":" + place) + ": " + reason;
  }
}
