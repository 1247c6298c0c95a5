package jianbao.train;

/** A corpus is not what it should be. The message is one line: place, then reason. */
public final class CorpusException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
