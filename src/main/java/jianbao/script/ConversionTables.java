package jianbao.script;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import jianbao.data.DataException;
import jianbao.data.DataLine;
import jianbao.data.Models;

/**
 * Makes the tables of conversions from OpenCC4j's dictionaries and the files of {@code
 * models/script/conversion}; each call reads only what its table needs. Immutable and thread-safe.
 */
final class ConversionTables {

  /** The file's label in explanations is its name without folder and ending. */
  private static final String FOLDER = "script/conversion/";

  private static final String WORDS = "registry/words.tsv";

  private final Models models;
  private final ScriptCharacters scripts;

  ConversionTables(Models models, ScriptCharacters scripts) {
    this.models = models;
    this.scripts = scripts;
  }

  /** Simplified to Traditional by OpenCC's standard. */
  ConversionTable simplifiedToTraditional() {
    ConversionTable.Builder table = builder(Script.SIMPLIFIED);
    OpenccDictionary.SIMPLIFIED_CHARACTERS.addTo(table.from("STCharacters"));
    OpenccDictionary.SIMPLIFIED_PHRASES.addTo(table.from("STPhrases"));
    read(table, "simplified-to-traditional");
    read(table, "names-to-traditional");
    read(table, "corrections-to-traditional");
    return table.build();
  }

  /** Traditional to Simplified. */
  ConversionTable traditionalToSimplified() {
    ConversionTable.Builder table = builder(Script.TRADITIONAL);
    OpenccDictionary.TRADITIONAL_CHARACTERS.addTo(table.from("TSCharacters"));
    OpenccDictionary.TRADITIONAL_PHRASES.addTo(table.from("TSPhrases"));
    read(table, "traditional-to-simplified");
    read(table, "corrections-to-simplified");
    return table.build();
  }

  /** From or to the characters of a region, in the order given. */
  ConversionTable characters(String... files) {
    ConversionTable.Builder table = builder(Script.TRADITIONAL);
    for (String file : files) {
      read(table, file);
    }
    return table.build();
  }

  /**
   * The words of other regions to those of the target's.
   *
   * @param adapted brings a word to what the text is in when the words are replaced
   */
  ConversionTable words(Target target, UnaryOperator<String> adapted) {
    ConversionTable.Builder table = builder(Script.NONE);
    switch (target) {
      case SIMPLIFIED -> {
        readWords(table, "words-from-taiwan", adapted);
        readWords(table, "words-from-hong-kong", adapted);
      }
      case HONG_KONG -> readWords(table, "words-to-hong-kong", adapted);
      case TAIWAN -> readWords(table, "words-to-taiwan", adapted);
      default -> {}
    }
    readRegistry(table, target, adapted);
    switch (target) {
      case SIMPLIFIED -> readWords(table, "corrections-of-words-for-the-mainland", adapted);
      case HONG_KONG -> readWords(table, "corrections-of-words-for-hong-kong", adapted);
      case TAIWAN -> readWords(table, "corrections-of-words-for-taiwan", adapted);
      default -> {}
    }
    return table.build();
  }

  private void readRegistry(
      ConversionTable.Builder table, Target target, UnaryOperator<String> adapted) {
    table.from("words");
    int own =
        switch (target) {
          case HONG_KONG -> 0;
          case TAIWAN -> 1;
          default -> 2;
        };
    List<DataLine> lines = models.lines(WORDS);
    for (DataLine line : lines) {
      String[] cells = line.cells(3);
      String kept = adapted.apply(cells[own]);
      if (!cells[own].isBlank() && isWord(cells[own]) && !table.has(kept)) {
        table.add(kept, kept);
      }
    }
    for (DataLine line : lines) {
      String[] cells = line.cells(3);
      if (!isConvertible(cells)) {
        continue;
      }
      for (int column = 0; column < 3; column++) {
        String word = adapted.apply(cells[column]);
        if (column != own && isWord(cells[column]) && isWord(cells[own]) && !table.has(word)) {
          table.add(word, target == Target.TRADITIONAL ? adapted.apply(cells[own]) : cells[own]);
        }
      }
    }
  }

  private static boolean isWord(String cell) {
    return cell.length() > 1 && cell.length() <= ConversionTable.LONGEST && cell.indexOf('|') < 0;
  }

  /** Whether the note allows the word to be replaced wherever it stands. */
  private static boolean isConvertible(String[] cells) {
    String note = cells.length > 4 ? cells[4] : "";
    return !note.startsWith("sense:")
        && !note.startsWith("keep:")
        && !note.contains("Cantonese")
        && !note.contains("colloquial");
  }

  /** A table of the user's own; its file has a word, a tab and what replaces it in each line. */
  static ConversionTable user(Path file, ScriptCharacters scripts) {
    ConversionTable.Builder table = new ConversionTable.Builder(scripts, Script.NONE);
    table.from(String.valueOf(file.getFileName()));
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isRegularFile(file)) {
      throw new DataException(file.toString(), "no such dictionary", null);
    }
    for (DataLine line : Models.in(folder).lines(String.valueOf(file.getFileName()))) {
      String[] cells = line.cells(2);
      if (cells[0].isEmpty() || cells[0].length() > ConversionTable.LONGEST) {
        throw line.fault(
            "expected a word of 1 to " + ConversionTable.LONGEST + " characters before the tab");
      }
      if (cells[1].isEmpty()) {
        throw line.fault("expected what replaces '" + cells[0] + "' after the tab");
      }
      table.addWhole(cells[0], cells[1]);
    }
    return table.build();
  }

  private ConversionTable.Builder builder(Script from) {
    return new ConversionTable.Builder(scripts, from);
  }

  private void readWords(
      ConversionTable.Builder table, String file, UnaryOperator<String> adapted) {
    table.from(file);
    for (DataLine line : models.lines(FOLDER + file + ".tsv")) {
      String[] cells = line.cells(2);
      int space = cells[1].indexOf(' ');
      String after = space < 0 ? cells[1] : cells[1].substring(0, space);
      table.add(adapted.apply(cells[0]), adapted.apply(after));
    }
  }

  private void read(ConversionTable.Builder table, String file) {
    String name = FOLDER + file + ".tsv";
    String text = models.text(name);
    table.from(file);
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      if (end < 0) {
        end = text.length();
      }
      if (end > begin && text.charAt(begin) != '#') {
        readEntry(table, name, text, begin, end);
      }
      begin = end + 1;
    }
  }

  private static void readEntry(
      ConversionTable.Builder table, String name, String text, int begin, int end) {
    if (text.charAt(begin) == '-') {
      table.remove(text, begin + 1, end);
      return;
    }
    int tab = text.indexOf('\t', begin);
    int stop = tab < 0 ? -1 : text.indexOf('\t', tab + 1);
    if (stop < 0 || stop > end) {
      stop = end;
    }
    if (tab <= begin || tab + 1 >= stop || tab - begin > ConversionTable.LONGEST) {
      long line = text.substring(0, begin).chars().filter(c -> c == '\n').count() + 1;
      throw new DataException(
          "models/" + name + ":" + line,
          "expected a word, a tab and what replaces it, found '" + text.substring(begin, end) + "'",
          null);
    }
    table.add(text, begin, tab, tab + 1, stop);
  }
}
