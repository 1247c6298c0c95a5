package jianbao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordTrieTest {

  @Test
  void findsEveryWordAndNoOther() {
    Random random = new Random(3);
    for (int units : new int[] {2, 5, 30, 3000}) {
      TreeMap<String, Integer> words = new TreeMap<>();
      for (int i = 0; i < 3000; i++) {
        words.put(word(random, units), i);
      }
      int[] numbers = words.values().stream().mapToInt(number -> number).toArray();
      WordTrie trie = new WordTrie.Builder(List.copyOf(words.keySet()), numbers).build();
      for (String word : words.keySet()) {
        assertThat(number(trie, word)).as(word).isEqualTo(words.get(word));
      }
      for (int i = 0; i < 20_000; i++) {
        String word = word(random, units) + (i % 2 == 0 ? "" : "\0");
        assertThat(number(trie, word)).as(word).isEqualTo(words.getOrDefault(word, WordTrie.NONE));
      }
    }
  }

  @Test
  void knowsEveryPairOfCharactersThatBeginsAWord() {
    List<String> words = List.of("一", "一起", "中国", "中国人", "人");
    WordTrie trie = new WordTrie.Builder(words, new int[] {0, 1, 2, 3, 4}).build();
    assertThat(trie.mayBegin('一', '起')).isTrue();
    assertThat(trie.mayBegin('中', '国')).isTrue();
    assertThat(trie.mayBegin('国', '人')).isFalse();
  }

  @Test
  void holdsNoWordWhereThereIsNone() {
    WordTrie trie = new WordTrie.Builder(new ArrayList<>(), new int[0]).build();
    assertThat(trie.first('一')).isZero();
    assertThat(trie.mayBegin('一', '起')).isFalse();
  }

  private static String word(Random random, int units) {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(5); length > 0; length--) {
      word.append((char) ('一' + random.nextInt(units)));
    }
    return word.toString();
  }

  private static int number(WordTrie trie, String word) {
    long entry = trie.first(word.charAt(0));
    for (int i = 1; i < word.length() && entry != 0; i++) {
      entry = trie.next(entry, word.charAt(i));
    }
    return entry == 0 ? WordTrie.NONE : WordTrie.word(entry);
  }
}
