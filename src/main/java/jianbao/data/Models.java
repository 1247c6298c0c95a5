package jianbao.data;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder of models and gazetteers. A name is a path below that folder, with slashes. Immutable
 * and thread-safe.
 */
public final class Models {

  private static final Models BUNDLED = new Models(Optional.empty());

  private final Optional<Path> folder;

  private Models(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The models that travel inside the program. */
  public static Models bundled() {
    return BUNDLED;
  }

  /**
   * The models in a folder; a file that it lacks is taken from the program.
   *
   * @throws DataException if there is no such folder
   */
  public static Models in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new DataException("models", "no such folder: " + folder, null);
    }
    return new Models(Optional.of(folder));
  }

  /** Whether the user's folder has a file of that name, which takes the place of the program's. */
  public boolean overrides(String name) {
    return folder.isPresent() && Files.isRegularFile(folder.get().resolve(name));
  }

  /** Whether there is a file of that name. */
  public boolean has(String name) {
    return overrides(name) || Models.class.getResource("/models/" + name) != null;
  }

  /**
   * Opens a file.
   *
   * @throws DataException if there is none of that name
   */
  public InputStream open(String name) {
    try {
      if (folder.isPresent() && Files.isRegularFile(folder.get().resolve(name))) {
        return new BufferedInputStream(Files.newInputStream(folder.get().resolve(name)));
      }
    } catch (IOException e) {
      throw new DataException(place(name), "cannot be read: " + e.getMessage(), e);
    }
    InputStream stream = Models.class.getResourceAsStream("/models/" + name);
    if (stream == null) {
      throw new DataException(place(name), "no such model", null);
    }
    return stream;
  }

  /** The whole of a text file in UTF-8. */
  public String text(String name) {
    try (InputStream stream = open(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(place(name), e);
    }
  }

  /** The lines of a text file in UTF-8, without blank ones and those that begin with {@code #}. */
  public List<DataLine> lines(String name) {
    List<DataLine> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          lines.add(new DataLine(place(name), number, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(place(name), e);
    }
    return lines;
  }

  private String place(String name) {
    return folder.map(f -> f.resolve(name).toString()).orElse("models/" + name);
  }
}
