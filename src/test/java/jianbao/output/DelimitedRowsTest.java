package jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jianbao.testing.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimitedRowsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "香港        ~ 香港        ~ 香港",
        "a,b         ~ \"a,b\"     ~ a,b",
        "say \"hi\"  ~ \"say \"\"hi\"\"\" ~ say \"hi\"",
        "=1+1        ~ '=1+1       ~ '=1+1",
        "＝SUM(A1)   ~ '＝SUM(A1)  ~ '＝SUM(A1)",
        "@x          ~ '@x         ~ '@x",
        "-2.5        ~ -2.5        ~ -2.5",
        "-2.5.1      ~ '-2.5.1     ~ '-2.5.1",
        "-cmd        ~ '-cmd       ~ '-cmd",
        "+852        ~ '+852       ~ '+852",
        "a\\b        ~ a\\b        ~ a\\\\b",
      })
  void writesCells(String cell, String csv, String tsv) {
    assertThat(DelimitedRows.CSV.row(List.of(cell))).isEqualTo(csv + "\n");
    assertThat(DelimitedRows.TSV.row(List.of(cell))).isEqualTo(tsv + "\n");
  }

  @Test
  void readsBackWhateverWasWritten() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        cells.add(random.next(4) + (random.below(3) == 0 ? ",\"\t\\n" : ""));
      }
      String csv = DelimitedRows.CSV.row(cells);
      assertThat(plain(parse(csv))).as(random.seed()).isEqualTo(plain(cells));
      String tsv = DelimitedRows.TSV.row(cells);
      assertThat(tsv.indexOf('\n')).as(random.seed()).isEqualTo(tsv.length() - 1);
      List<String> read = new ArrayList<>();
      for (String cell : tsv.substring(0, tsv.length() - 1).split("\t", -1)) {
        read.add(unescaped(cell));
      }
      assertThat(plain(read)).as(random.seed()).isEqualTo(plain(cells));
    }
  }

  /** No cell begins with what a spreadsheet would calculate. */
  @Test
  void startsNoFormula() {
    RandomText random = RandomText.seeded();
    for (int round = 0; round < 2000; round++) {
      String cell = "=+-@".charAt(random.below(4)) + random.next(3) + "A";
      assertThat(parse(DelimitedRows.CSV.row(List.of(cell))).getFirst()).startsWith("'");
    }
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream().map(c -> c.startsWith("'") ? c.substring(1) : c).toList();
  }

  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\') {
        char next = cell.charAt(++i);
        text.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** One row of RFC 4180. */
  private static List<String> parse(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length() - 1; i++) {
      char c = row.charAt(i);
      if (quoted) {
        if (c == '"' && row.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
