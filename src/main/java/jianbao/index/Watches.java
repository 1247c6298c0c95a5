package jianbao.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The standing queries of an index, kept in a file in its folder: name, query, and the last moment
 * whose articles were shown, parted by tabs. Written anew as a whole, so that a crash leaves the
 * old list or the new one. Not thread-safe.
 */
public final class Watches {

  private static final String FILE = "watches.tsv";
  private static final int CELLS = 3;

  private final Path file;
  private final Map<String, Watch> watches = new LinkedHashMap<>();

  /**
   * A standing query.
   *
   * @param name its name
   * @param query what it looks for
   * @param seen the last moment whose articles were shown; 0 for none
   */
  public record Watch(String name, String query, long seen) {}

  private Watches(Path file) {
    this.file = file;
  }

  /**
   * Reads the standing queries of an index.
   *
   * @throws IndexException if there is no index, or the file cannot be understood
   */
  public static Watches read(Path index) throws IndexException, IOException {
    IndexFolder.check(index);
    Watches all = new Watches(index.resolve(FILE));
    if (Files.exists(all.file)) {
      int number = 0;
      for (String line : Files.readAllLines(all.file, StandardCharsets.UTF_8)) {
        number++;
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS || !cells[2].matches("[0-9]{1,18}")) {
          throw new IndexException(
              all.file + ":" + number + ": expected name, query and moment, parted by tabs", null);
        }
        all.watches.put(cells[0], new Watch(cells[0], cells[1], Long.parseLong(cells[2])));
      }
    }
    return all;
  }

  /** All of them, in the order in which they were added. */
  public List<Watch> all() {
    return List.copyOf(watches.values());
  }

  /** What became of the names that were given. */
  public enum Outcome {
    /** There was none of that name. */
    ADDED,
    /** There was one of that name with another query. */
    REPLACED,
    /** There was the same; it goes on where it was. */
    KEPT
  }

  /**
   * Adds a standing query, in the place of one of the same name that asks for something else.
   *
   * @param name not empty; tabs and line breaks become spaces
   * @param query tabs and line breaks become spaces
   * @param seen the last moment whose articles are not wanted
   */
  public Outcome add(String name, String query, long seen) {
    Watch added = new Watch(flat(name), flat(query), seen);
    if (added.name().isEmpty()) {
      throw new IllegalArgumentException("a watch without a name");
    }
    Watch before = watches.get(added.name());
    if (before != null && before.query().equals(added.query())) {
      return Outcome.KEPT;
    }
    watches.put(added.name(), added);
    return before == null ? Outcome.ADDED : Outcome.REPLACED;
  }

  /** Removes a standing query; whether there was one. */
  public boolean remove(String name) {
    return watches.remove(flat(name)) != null;
  }

  /** Remembers that the articles up to a moment were shown for a query, if it is still there. */
  public void seen(Watch shown, long moment) {
    watches.computeIfPresent(
        shown.name(),
        (name, watch) ->
            watch.query().equals(shown.query())
                ? new Watch(name, watch.query(), Math.max(moment, watch.seen()))
                : watch);
  }

  /** Writes the list. */
  public void write() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Watch watch : watches.values()) {
      lines.add(watch.name() + "\t" + watch.query() + "\t" + watch.seen());
    }
    Path next = file.resolveSibling(FILE + ".new");
    Files.write(next, lines, StandardCharsets.UTF_8);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A name or query as it is kept: on one line, without white space around it. */
  public static String flat(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ").strip();
  }
}
