package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jianbao.document.SourceFault;

/**
 * Finds the files that the user's paths mean: files, folders recursively in stable order, {@code
 * -}.
 */
final class InputFinder {

  private final InputStream standardInput;

  InputFinder(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * All inputs behind the paths, in order.
   *
   * @param paths as the user gave them
   * @param faults takes the paths behind which there is nothing
   */
  List<Input> find(List<String> paths, Consumer<SourceFault> faults) {
    List<Input> inputs = new ArrayList<>();
    for (String path : paths) {
      if (path.equals("-")) {
        inputs.add(new Input(Optional.empty(), () -> standardInput));
      } else {
        findPath(path, inputs, faults);
      }
    }
    return inputs;
  }

  private static void findPath(String path, List<Input> inputs, Consumer<SourceFault> faults) {
    Path file;
    try {
      file = Path.of(path);
    } catch (InvalidPathException e) {
      faults.accept(new SourceFault(path, "", "no valid path: " + e.getReason()));
      return;
    }
    if (Files.isDirectory(file)) {
      List<Path> found = filesBelow(file, faults);
      if (found.isEmpty()) {
        faults.accept(
            new SourceFault(
                path,
                "",
                "no readable file in this folder; expected .txt, .md, .json or" + " .jsonl"));
      }
      found.forEach(f -> inputs.add(Input.of(f)));
    } else if (Files.exists(file)) {
      inputs.add(Input.of(file));
    } else {
      faults.accept(new SourceFault(path, "", "no such file or folder"));
    }
  }

  private static List<Path> filesBelow(Path folder, Consumer<SourceFault> faults) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(f -> Format.ofName(f.getFileName().toString()).isPresent())
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      faults.accept(new SourceFault(folder.toString(), "", "cannot be listed: " + e.getMessage()));
      return List.of();
    }
  }
}
