package jianbao.extract.name;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.nr.JapanesePersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;

/**
 * Makes {@code models/tagger/listed-names.bin} of the dictionaries of jieba and HanLP. Run it from
 * the project's folder after one of them has changed, and train the tagger again.
 */
final class ListedNamesMaker {

  private ListedNamesMaker() {}

  public static void main(String[] arguments) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(Path.of("models", "tagger", "listed-names.bin"))) {
      write(names(), out);
    }
  }

  static void write(Map<String, Set<ListedNames.Kind>> names, OutputStream out) throws IOException {
    ListedNames.Builder builder =
        new ListedNames.Builder(names.values().stream().mapToInt(Set::size).sum());
    names.forEach((name, kinds) -> kinds.forEach(kind -> builder.add(name, kind)));
    builder.write(out);
  }

  /** All names, in order. */
  static Map<String, Set<ListedNames.Kind>> names() throws IOException {
    Map<String, Set<ListedNames.Kind>> names = new TreeMap<>();
    addJieba(names);
    DoubleArrayTrie<com.hankcs.hanlp.dictionary.CoreDictionary.Attribute> custom =
        CustomDictionary.DEFAULT.dat;
    walk(
        custom,
        (word, number) -> {
          switch (custom.getValueAt(number).nature[0].toString()) {
            case "ns", "nsf" -> add(word, ListedNames.Kind.PLACE, names);
            case "nrf" -> add(word, ListedNames.Kind.FOREIGN, names);
            case "nt", "ntc", "ntu", "nto" -> add(word, ListedNames.Kind.AGENCY, names);
            default -> {}
          }
        });
    walk(
        trie(TranslatedPersonDictionary.class),
        (word, number) -> add(word, ListedNames.Kind.FOREIGN, names));
    DoubleArrayTrie<?> japanese = trie(JapanesePersonDictionary.class);
    walk(
        japanese,
        (word, number) -> {
          switch (japanese.getValueAt(number).toString()) {
            case "x" -> add(word, ListedNames.Kind.SURNAME, names);
            case "m" -> add(word, ListedNames.Kind.GIVEN, names);
            default -> {}
          }
        });
    return names;
  }

  private static void addJieba(Map<String, Set<ListedNames.Kind>> names) throws IOException {
    try (InputStream in = ListedNamesMaker.class.getResourceAsStream("/dict.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(" ", -1);
        switch (cells.length < 3 ? "" : cells[2]) {
          case "nr", "nrfg" -> add(cells[0], ListedNames.Kind.PERSON, names);
          case "nrt" -> add(cells[0], ListedNames.Kind.FOREIGN, names);
          case "ns" -> add(cells[0], ListedNames.Kind.PLACE, names);
          case "nt" -> add(cells[0], ListedNames.Kind.AGENCY, names);
          default -> {}
        }
      }
    }
  }

  private static void add(
      String name, ListedNames.Kind kind, Map<String, Set<ListedNames.Kind>> names) {
    if (name.length() >= ListedNames.SHORTEST
        && name.length() <= ListedNames.LONGEST
        && name.chars().allMatch(unit -> unit == '·' || (unit >= '\u4E00' && unit <= '\u9FFF'))) {
      names.computeIfAbsent(name, n -> new TreeSet<>()).add(kind);
    }
  }

  private static DoubleArrayTrie<?> trie(Class<?> dictionary) throws IOException {
    try {
      var field = dictionary.getDeclaredField("trie");
      field.setAccessible(true);
      return (DoubleArrayTrie<?>) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IOException("no dictionary in " + dictionary, e);
    }
  }

  /** Visits the words of a double array, with their numbers. */
  private static void walk(DoubleArrayTrie<?> trie, ObjIntConsumer<String> visitor) {
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    Map<Integer, List<Integer>> children = new HashMap<>();
    for (int place = 1; place < Math.min(base.length, check.length); place++) {
      if (check[place] != 0) {
        children.computeIfAbsent(check[place], c -> new ArrayList<>()).add(place);
      }
    }
    record Node(int state, String word) {}

    Deque<Node> open = new ArrayDeque<>();
    open.push(new Node(base[0], ""));
    while (!open.isEmpty()) {
      Node node = open.pop();
      for (int place : children.getOrDefault(node.state(), List.of())) {
        int unit = place - node.state() - 1;
        if (place == node.state() && base[place] < 0) {
          visitor.accept(node.word(), -base[place] - 1);
        } else if (unit >= 0 && unit <= Character.MAX_VALUE) {
          open.push(new Node(base[place], node.word() + (char) unit));
        }
      }
    }
  }
}
