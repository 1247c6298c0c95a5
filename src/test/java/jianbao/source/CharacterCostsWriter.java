package jianbao.source;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jianbao.script.ScriptConverter;
import jianbao.script.Target;

/**
 * Makes {@code models/charset/characters.tsv}: counts the characters of the training corpus, once
 * in Traditional and once in Simplified, and writes what each costs in bits. To run it after {@code
 * mvn test-compile}, start this class with the class path of the tests and the arguments {@code
 * corpus/train models/charset/characters.tsv}.
 */
final class CharacterCostsWriter {

  /**
   * Characters of written Cantonese, which papers quote and which the corpus has next to none of.
   */
  private static final String CANTONESE = "嘅咗喺啲嚟冇佢哋唔噉咁嗰嘢啱攞瞓嚿晒咩喎啦㗎嘞囉吖乜嘥揾搵諗睇";

  private static final int CANTONESE_COUNT = 12;

  private CharacterCostsWriter() {}

  /** Writes the table for the files in the folder {@code args[0]} to the file {@code args[1]}. */
  public static void main(String[] args) throws IOException {
    String text = read(Path.of(args[0]));
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
      out.print("# What a character costs in a text of the script, in bits: -log2 of its share.\n");
      out.print("# script\tbits\tcharacters\n");
      write("Hant", new ScriptConverter(Target.HONG_KONG).convert(text), CANTONESE, out);
      write("Hans", new ScriptConverter(Target.SIMPLIFIED).convert(text), "", out);
    }
  }

  private static String read(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (String line : lines) {
          if (!line.startsWith("=== ") && !line.startsWith("lang:")) {
            text.append(line.replaceAll("⟦[^|⟧]*\\|([^|⟧]*)[^⟧]*⟧", "$1")).append('\n');
          }
        }
      }
    }
    return text.toString();
  }

  private static void write(String script, String text, String rare, PrintStream out) {
    Map<Character, Integer> counts = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        counts.merge(text.charAt(i), 1, Integer::sum);
      }
    }
    for (int i = 0; i < rare.length(); i++) {
      counts.merge(rare.charAt(i), CANTONESE_COUNT, Math::max);
    }
    counts.remove('\n');
    TreeMap<Integer, TreeMap<Character, Integer>> byBits = new TreeMap<>();
    counts.forEach(
        (c, count) ->
            byBits
                .computeIfAbsent(
                    (int) Math.round(Math.log((double) text.length() / count) / Math.log(2)),
                    bits -> new TreeMap<>())
                .put(c, count));
    byBits.forEach(
        (bits, characters) -> {
          StringBuilder line = new StringBuilder(script + "\t" + bits + "\t");
          characters.keySet().forEach(line::append);
          out.print(line.append('\n'));
        });
  }
}
