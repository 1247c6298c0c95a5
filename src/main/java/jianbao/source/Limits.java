package jianbao.source;

import java.time.Duration;

/**
 * What one document may cost before it is given up, so that a hostile or broken input costs a line
 * of complaint and not the run.
 *
 * @param documentBytes the size of a document, decompressed; of JSON Lines, the size of a line;
 *     from 1 up to 1 GiB
 * @param time how long reading one document may take
 */
public record Limits(long documentBytes, Duration time) {

  /** 64 MiB and one minute. */
  public static final Limits DEFAULT = new Limits(64L << 20, Duration.ofMinutes(1));

  /** A larger document would not fit into a Java string. */
  public static final long MOST_BYTES = 1L << 30;

  public Limits {
    if (documentBytes < 1 || documentBytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "document size " + documentBytes + " lies outside [1, " + MOST_BYTES + "]");
    }
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("time " + time + " is not positive");
    }
  }

  /** {@code 64 MB}, or bytes where it is no whole number of megabytes. */
  String size() {
    return documentBytes % (1 << 20) == 0
        ? (documentBytes >> 20) + " MB"
        : documentBytes + " bytes";
  }
}
