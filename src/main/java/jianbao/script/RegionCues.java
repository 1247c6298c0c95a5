package jianbao.script;

import java.util.ArrayList;
import java.util.List;
import jianbao.data.DataLine;
import jianbao.data.Models;
import jianbao.text.CharTrie;

/** Words and characters that tell where a text was written. Immutable and thread-safe. */
final class RegionCues {

  static final String FILE = "script/regions.tsv";

  /** A word counts so often at most, or one subject would drown all else. */
  private static final int MOST_COUNTS = 3;

  /**
   * A cue.
   *
   * @param regions places in {@link #REGIONS}, as bits
   * @param weight how much it tells
   */
  private record Cue(int regions, int weight) {}

  /** The regions that can be told apart. */
  static final List<String> REGIONS = List.of("HK", "TW", "MO", "CN", "SG", "US", "GB");

  /** Place of the weight of what tells of Hong Kong or Macau, behind those of the regions. */
  static final int HONG_KONG_OR_MACAU = REGIONS.size();

  static final int HONG_KONG = 0;
  static final int TAIWAN = 1;
  static final int MACAU = 2;
  static final int MAINLAND = 3;
  static final int SINGAPORE = 4;

  private static final int BOTH = 1 << HONG_KONG | 1 << MACAU;

  private final CharTrie trie;
  private final List<Cue> cues = new ArrayList<>();

  private RegionCues(Models models) {
    List<DataLine> lines = models.lines(FILE);
    CharTrie.Builder builder = new CharTrie.Builder(lines.size() * 6);
    for (DataLine line : lines) {
      String[] cells = line.cells(3);
      builder.add(cells[0], cues.size());
      cues.add(new Cue(regions(cells[1], line), weight(cells[2], line)));
    }
    trie = builder.build();
  }

  static RegionCues read(Models models) {
    return new RegionCues(models);
  }

  private static int regions(String cell, DataLine line) {
    int bits = 0;
    for (String region : cell.split(" ", -1)) {
      int place = REGIONS.indexOf(region);
      if (place < 0) {
        throw line.fault("no region '" + region + "'; there are " + REGIONS);
      }
      bits |= 1 << place;
    }
    return bits;
  }

  private static int weight(String cell, DataLine line) {
    if (cell.length() != 1 || cell.charAt(0) < '1' || cell.charAt(0) > '5') {
      throw line.fault("expected a weight from 1 to 5, found '" + cell + "'");
    }
    return cell.charAt(0) - '0';
  }

  /**
   * Adds up what tells of each region.
   *
   * @param view a view, its letters in lower case
   * @return by place in {@link #REGIONS}; what tells of Hong Kong or Macau without a difference
   *     counts for neither, but at {@link #HONG_KONG_OR_MACAU}
   */
  int[] weigh(String view) {
    int[] weights = new int[REGIONS.size() + 1];
    byte[] counts = new byte[cues.size()];
    for (int at = 0; at < view.length(); at++) {
      if (at > 0 && isLetter(view.charAt(at)) && isLetter(view.charAt(at - 1))) {
        continue;
      }
      int found = longest(view, at);
      if (found >= 0 && counts[found] < MOST_COUNTS) {
        counts[found]++;
        Cue cue = cues.get(found);
        int regions = cue.regions();
        if ((regions & BOTH) == BOTH) {
          weights[HONG_KONG_OR_MACAU] += cue.weight();
          regions &= ~BOTH;
        }
        for (int region = 0; region < REGIONS.size(); region++) {
          if ((regions >> region & 1) != 0) {
            weights[region] += cue.weight();
          }
        }
      }
    }
    return weights;
  }

  private int longest(String view, int at) {
    int best = CharTrie.NONE;
    int node = CharTrie.ROOT;
    for (int i = at; i < view.length(); i++) {
      node = trie.next(node, view.charAt(i));
      if (node == CharTrie.NONE) {
        break;
      }
      if (trie.value(node) >= 0 && isEnd(view, i)) {
        best = trie.value(node);
      }
    }
    return best;
  }

  /** Whether a word may end with unit {@code i}: Latin words do not end inside letters. */
  private static boolean isEnd(String view, int i) {
    return i + 1 == view.length() || !isLetter(view.charAt(i)) || !isLetter(view.charAt(i + 1));
  }

  private static boolean isLetter(char unit) {
    return unit < 128 && Character.isLetter(unit);
  }
}
