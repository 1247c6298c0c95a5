package jianbao.index;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.document.SourceDocument;
import jianbao.evaluate.GoldCorpus;
import jianbao.evaluate.GoldDocument;
import jianbao.index.packed.TextUnits;

/**
 * Makes {@code models/search/units.txt}: the pieces of text that save most, counted in the
 * annotated corpus, then the characters of everyday Chinese. Run it from the project's folder after
 * the corpus has changed, and raise the version of the schema.
 */
final class TextUnitsMaker {

  private static final int PIECES = 15_000;
  private static final int LONGEST = 6;
  private static final int ROUNDS = 4;
  private static final int LEAST_COUNT = 3;

  private TextUnitsMaker() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    for (GoldDocument document : GoldCorpus.read(Path.of("corpus", "train"))) {
      if (document.document() instanceof SourceDocument.Ready ready) {
        texts.add(ready.title().orElse("") + "\n" + ready.text());
      }
    }
    write(make(texts), Path.of("models", "search", "units.txt"));
  }

  /** The units for texts like these, commonest first. */
  static List<String> make(List<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      for (int length = 2; length <= LONGEST; length++) {
        for (int i = 0; i + length <= text.length(); i++) {
          String piece = text.substring(i, i + length);
          if (piece.indexOf('\n') < 0) {
            counts.merge(piece, 1, Integer::sum);
          }
        }
      }
    }
    counts.values().removeIf(count -> count < LEAST_COUNT);
    Set<String> pieces = best(counts, PIECES * 3);
    Map<String, Integer> used = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      used = use(texts, pieces);
      Map<String, Integer> longer = new HashMap<>(used);
      longer.keySet().removeIf(piece -> piece.length() == 1);
      pieces = best(longer, PIECES);
    }
    Map<String, Integer> found = new HashMap<>(use(texts, pieces));
    pieces.forEach(piece -> found.putIfAbsent(piece, 0));
    everyday().forEach(character -> found.putIfAbsent(character, 0));
    List<String> units = new ArrayList<>(found.keySet());
    units.sort(Comparator.comparing((String unit) -> -found.get(unit)).thenComparing(u -> u));
    return units.subList(0, Math.min(units.size(), TextUnits.MOST_UNITS));
  }

  /** The pieces that save most. */
  private static Set<String> best(Map<String, Integer> counts, int size) {
    List<String> pieces = new ArrayList<>(counts.keySet());
    pieces.sort(
        Comparator.comparing((String piece) -> -counts.get(piece) * (piece.length() - 1))
            .thenComparing(piece -> piece));
    return new HashSet<>(pieces.subList(0, Math.min(size, pieces.size())));
  }

  /** How often each piece is used when texts are taken apart greedily. */
  private static Map<String, Integer> use(List<String> texts, Set<String> pieces) {
    Map<String, Integer> used = new HashMap<>();
    for (String text : texts) {
      for (int at = 0; at < text.length(); ) {
        int length = Math.min(LONGEST, text.length() - at);
        while (length > 1 && !pieces.contains(text.substring(at, at + length))) {
          length--;
        }
        used.merge(text.substring(at, at + length), 1, Integer::sum);
        at += length;
      }
    }
    return used;
  }

  /** ASCII, the first level of GB 2312 and of Big5, punctuation of both. */
  private static List<String> everyday() {
    List<String> characters = new ArrayList<>(List.of("\n", "　"));
    for (char c = ' '; c < 0x7F; c++) {
      characters.add(String.valueOf(c));
    }
    addAll("GB2312", 0xA1, 0xA3, 0xA1, 0xFE, characters);
    addAll("GB2312", 0xB0, 0xD7, 0xA1, 0xFE, characters);
    addAll("Big5", 0xA1, 0xA3, 0x40, 0xFE, characters);
    addAll("Big5", 0xA4, 0xC6, 0x40, 0xFE, characters);
    return characters;
  }

  private static void addAll(
      String charset, int firstLead, int lastLead, int first, int last, List<String> characters) {
    for (int lead = firstLead; lead <= lastLead; lead++) {
      for (int trail = first; trail <= last; trail++) {
        String text = new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName(charset));
        if (text.length() == 1 && text.charAt(0) != '\uFFFD') {
          characters.add(text);
        }
      }
    }
  }

  private static void write(List<String> units, Path file) throws IOException {
    StringBuilder list = new StringBuilder();
    list.append(
        "# Characters, words and pieces of news for writing text in few bytes, by frequency.\n");
    for (String unit : units) {
      list.append(unit.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
    }
    Files.writeString(file, list, StandardCharsets.UTF_8);
  }
}
