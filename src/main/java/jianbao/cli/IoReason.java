package jianbao.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file of the program's own: an output, an index, a list. */
final class IoReason {

  private IoReason() {}

  /** The file, where it is known, and the reason, on one line. */
  static String of(IOException e) {
    if (e instanceof FileSystemException fault && fault.getReason() == null) {
      String reason =
          switch (fault) {
            case NoSuchFileException none -> "no such file or folder";
            case AccessDeniedException denied -> "no permission";
            default -> "cannot be used as a file or folder here";
          };
      return fault.getFile() + ": " + reason;
    }
    return ofStream(e);
  }

  /** The reason alone, on one line. */
  static String ofStream(IOException e) {
    String message = e.getMessage();
    if ("Bad file descriptor".equals(message) || "Stream Closed".equals(message)) {
      return "is closed";
    }
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }
}
