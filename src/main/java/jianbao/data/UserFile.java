package jianbao.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of the user's own that is read whole: names, words. */
public final class UserFile {

  private static final long MOST_BYTES = 64L << 20;

  private UserFile() {}

  /**
   * The text of a UTF-8 file, without a byte order mark.
   *
   * @throws DataException if there is no such file, it is too large, not UTF-8 or cannot be read
   */
  public static String text(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new DataException(file.toString(), "expected less than 64 MiB", null);
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new DataException(file.toString(), "no such file", e);
    } catch (CharacterCodingException e) {
      throw new DataException(file.toString(), "expected UTF-8", e);
    } catch (IOException e) {
      throw new DataException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }
}
