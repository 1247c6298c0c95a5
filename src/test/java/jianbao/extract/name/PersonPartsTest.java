package jianbao.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jianbao.data.Models;
import jianbao.text.Span;
import org.junit.jupiter.api.Test;

class PersonPartsTest {

  private final PersonParts parts = new PersonParts(NameLexicon.load(Models.bundled()));

  @Test
  void namesMadeAlikeAreOneWhicheverCharactersTheyHave() {
    assertThat(of("扈铁军")).isEqualTo(of("陈铁军"));
    assertThat(of("阿布拉莫维奇")).isEqualTo(of("斯托尔滕贝格"));
  }

  @Test
  void tellsSurnamesForeignNamesAndLengthsApart() {
    List<String> names = List.of("扈铁军", "扈军", "时铁军", "欧阳铁军", "楼梯口", "斯托尔", "斯托尔滕");
    assertThat(names.stream().map(this::of).distinct()).hasSize(names.size());
  }

  @Test
  void whatStandsAroundANameDoesNotCount() {
    String view = "由陈光明说";
    assertThat(parts.of(view, new Span(1, 4))).isEqualTo(of("陈光明"));
  }

  private int of(String name) {
    return parts.of(name, new Span(0, name.length()));
  }
}
