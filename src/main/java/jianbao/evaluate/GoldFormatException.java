package jianbao.evaluate;

/** A gold file is not what it should be. The message is one line: place, then reason. */
public final class GoldFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GoldFormatException(String place, String reason) {
    super(place + ": " + reason);
  }
}
