package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
