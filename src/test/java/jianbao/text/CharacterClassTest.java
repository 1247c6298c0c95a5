package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterClassTest {

  @ParameterizedTest
  @CsvSource({
    "香, HAN",
    "〇, HAN",
    "々, HAN",
    "𠮷, HAN",
    "豈, HAN",
    "か, KANA",
    "ー, KANA",
    "ㄅ, KANA",
    "한, HANGUL",
    "a, LATIN",
    "Ａ, LATIN",
    "é, LATIN",
    "я, LETTER",
    "7, DIGIT",
    "７, DIGIT",
    "'　', SPACE",
    "。, MARK",
    "$, MARK",
    "●, MARK",
    "·, MARK",
    "😀, MARK"
  })
  void tellsTheKindsApart(String character, CharacterClass expected) {
    assertThat(CharacterClass.of(character.codePointAt(0))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0x0a, SPACE",
    "0x85, SPACE",
    "0x00, OTHER",
    "0xd800, OTHER",
    "0xe000, OTHER",
    "0x200b, OTHER"
  })
  void givesEveryCodePointAClass(String codePoint, CharacterClass expected) {
    assertThat(CharacterClass.of(Integer.decode(codePoint))).isEqualTo(expected);
  }

  @Test
  void stretchesOfIdeographsAloneAreHan() {
    assertThat(CharacterClass.isHan("由陳大文攝", 1, 4)).isTrue();
    assertThat(CharacterClass.isHan("陳大文說：", 0, 5)).isFalse();
    assertThat(CharacterClass.isHan("陳A", 0, 2)).isFalse();
    assertThat(CharacterClass.isHan("\uD842\uDFB7", 0, 2)).isFalse();
  }
}
