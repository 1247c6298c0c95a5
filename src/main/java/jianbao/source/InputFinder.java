package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jianbao.document.SourceFault;

/**
 * Finds the files that the user's paths mean: files, folders and what lies below them, {@code -}.
 *
 * <p>Inside a folder only files with a known ending count, those whose names begin with a dot do
 * not; they come in the order of their names by UTF-16 unit, whatever the file system's order. One
 * folder's names are in memory at a time, and those of the folders around it. Links to folders are
 * not followed, so there is no way into a circle.
 */
final class InputFinder {

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> path.getFileName().toString());

  private final InputStream standardInput;
  private final Consumer<SourceFault> faults;

  /**
   * A finder.
   *
   * @param standardInput what {@code -} stands for
   * @param faults takes the paths behind which there is nothing to read
   */
  InputFinder(InputStream standardInput, Consumer<SourceFault> faults) {
    this.standardInput = standardInput;
    this.faults = faults;
  }

  /**
   * Hands over the inputs behind a path, in order.
   *
   * @param path as the user gave it
   * @param inputs takes each input when it is found
   */
  void find(String path, Consumer<Input> inputs) {
    if (path.equals("-")) {
      inputs.accept(Input.standard(standardInput));
      return;
    }
    if (path.isEmpty()) {
      faults.accept(new SourceFault("''", "", "an empty path"));
      return;
    }
    Path file;
    try {
      file = Path.of(path);
    } catch (InvalidPathException e) {
      faults.accept(new SourceFault(path, "", "not a valid path: " + e.getReason()));
      return;
    }
    if (Files.isDirectory(file)) {
      if (below(file, inputs) == 0) {
        faults.accept(
            new SourceFault(
                path,
                "",
                "no readable file in this folder; expected names ending in "
                    + Packing.knownEndings()));
      }
    } else if (Files.exists(file)) {
      inputs.accept(Input.of(file));
    } else if (member(path).isPresent()) {
      inputs.accept(member(path).get());
    } else {
      faults.accept(new SourceFault(path, "", "no such file or folder"));
    }
  }

  /** The input of a path like {@code pages.zip!page.txt}, if there is such an archive. */
  private static Optional<Input> member(String path) {
    for (int mark = path.indexOf('!'); mark > 0; mark = path.indexOf('!', mark + 1)) {
      Path archive = Path.of(path.substring(0, mark));
      if (Files.isRegularFile(archive)) {
        return Optional.of(Input.of(archive).member(path.substring(mark + 1)));
      }
    }
    return Optional.empty();
  }

  /** The number of files found below a folder; a folder that cannot be listed counts as one. */
  private int below(Path folder, Consumer<Input> inputs) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      return unlisted(folder, e);
    } catch (DirectoryIteratorException e) {
      return unlisted(folder, e.getCause());
    }
    entries.sort(BY_NAME);
    int found = 0;
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        found += below(entry, inputs);
      } else if (Packing.isKnownName(name) && Files.isRegularFile(entry)) {
        inputs.accept(Input.of(entry));
        found++;
      }
    }
    return found;
  }

  private int unlisted(Path folder, IOException cause) {
    faults.accept(
        new SourceFault(
            folder.toString(), "", "folder cannot be listed: " + FaultReasons.of(cause)));
    return 1;
  }
}
