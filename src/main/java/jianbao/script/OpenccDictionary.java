package jianbao.script;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import jianbao.data.DataException;

/**
 * The dictionaries that travel inside OpenCC4j, the base that the files of {@code models/script}
 * correct and extend.
 *
 * <p>They are read as the library holds them rather than through its maps: those take four tenths
 * of a second to fill, and all that is wanted of an entry is its first candidate.
 */
enum OpenccDictionary {
  /** Traditional characters to Simplified. */
  TRADITIONAL_CHARACTERS("TSCharacters.txt"),
  /** Traditional words to Simplified, where the characters alone would go wrong. */
  TRADITIONAL_PHRASES("TSPhrases.txt"),
  /** Simplified characters to Traditional. */
  SIMPLIFIED_CHARACTERS("STCharacters.txt"),
  /** Simplified words to Traditional. */
  SIMPLIFIED_PHRASES("STPhrases.txt");

  private static final String FOLDER = "/data/dictionary/";

  private final String file;

  OpenccDictionary(String file) {
    this.file = file;
  }

  /** Hands over every entry and its first candidate, in the order of the file. */
  void forEach(BiConsumer<String, String> entries) {
    eachEntry(
        (text, begin, gap, end) ->
            entries.accept(
                text.substring(begin, gap), text.substring(gap + 1, gap(text, gap + 1, end))));
  }

  /** Adds every entry, with all its candidates, to a table. */
  void addTo(ConversionTable.Builder table) {
    eachEntry((text, begin, gap, end) -> table.add(text, begin, gap, gap + 1, end));
  }

  /** Takes an entry: its word from {@code begin} to {@code gap}, its candidates behind that. */
  private interface Entries {
    void at(String text, int begin, int gap, int end);
  }

  private void eachEntry(Entries entries) {
    String text = text();
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      if (end < 0) {
        end = text.length();
      }
      int gap = gap(text, begin, end);
      int stop = end;
      while (stop > gap && text.charAt(stop - 1) <= ' ') {
        stop--;
      }
      if (gap > begin && gap + 1 < stop) {
        entries.at(text, begin, gap, stop);
      }
      begin = end + 1;
    }
  }

  /** The first space, tab or carriage return from {@code begin}, or {@code end}. */
  private static int gap(String text, int begin, int end) {
    int at = begin;
    while (at < end && text.charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  private String text() {
    try (InputStream stream = ZhConverterUtil.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new DataException("OpenCC4j", "has no dictionary " + FOLDER + file, null);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
