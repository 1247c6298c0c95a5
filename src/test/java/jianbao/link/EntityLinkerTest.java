package jianbao.link;

import static org.assertj.core.api.Assertions.assertThat;

import jianbao.document.Entity;
import jianbao.document.RegistryLink;
import org.junit.jupiter.api.Test;

/** Golden cases of linking, each with what it must not do. */
class EntityLinkerTest {

  @Test
  void shortFormsAndFullNamesOfTheRegistryAreOneEntity() {
    MarkedArticle article =
        MarkedArticle.of("zh-Hant-HK", "[A:創新科技及工業局]公布計劃，[A:創科局]說。[A:ITIB] [A:环境保护署]");
    assertThat(article.ids()).containsExactly("hk-itib", "hk-itib", "hk-itib", "hk-epd");
    Entity bureau = article.entity(0);
    assertThat(bureau.name()).isEqualTo("創新科技及工業局");
    assertThat(bureau.kind()).contains("government");
    assertThat(bureau.names()).contains("創科局", "ITIB", "创新科技及工业局");
    assertThat(bureau.count()).isEqualTo(3);
  }

  @Test
  void regionsDecideBetweenBearersOfAName() {
    String text = "[A:教育部]表示會跟進。";
    assertThat(MarkedArticle.of("zh-Hant-TW", text).ids()).containsExactly("tw-moe");
    assertThat(MarkedArticle.of("zh-Hans-CN", text).ids()).containsExactly("cn-moe");
    MarkedArticle open = MarkedArticle.of("zh-Hant", text);
    assertThat(open.ids()).containsExactly("e1");
    assertThat(open.link(0)).isInstanceOf(RegistryLink.Ambiguous.class);
    assertThat(MarkedArticle.of("zh-Hant-MO", "[A:立法會]今日開會").ids()).containsExactly("mo-al");
    assertThat(MarkedArticle.of("zh-Hant-HK", "[A:立法會]今日開會").ids()).containsExactly("hk-legco");
  }

  @Test
  void aPlaceInFrontDecidesForTheWholeArticle() {
    MarkedArticle article = MarkedArticle.of("zh-Hant-HK", "[A:巴西司法部]聲明，[A:司法部]已立案。");
    assertThat(article.ids()).containsExactly("e1", "e1");
    assertThat(article.link(1)).isEqualTo(RegistryLink.NIL);
  }

  @Test
  void whatStandsBeforeAKnownBodyOnlySaysWhoseItIs() {
    MarkedArticle article = MarkedArticle.of("zh-Hant-HK", "[A:特區政府創新科技及工業局]與[A:國家商務部]、[A:廣東省商務部]");
    assertThat(article.ids().subList(0, 2)).containsExactly("hk-itib", "cn-mofcom");
    assertThat(article.ids().get(2)).isEqualTo("e1");
  }

  @Test
  void aPartOfAKnownBodyAlsoHasTheFullNameOfTheWhole() {
    MarkedArticle article = MarkedArticle.of("zh-Hant-HK", "[A:環保署區域辦事處]檢控兩人");
    assertThat(article.entity(0).name()).isEqualTo("環保署區域辦事處");
    assertThat(article.entity(0).names()).contains("環境保護署區域辦事處");
  }

  @Test
  void declaredShortFormsAreOneWithTheFullName() {
    MarkedArticle article =
        MarkedArticle.of(
            "zh-Hant-HK",
            "[A:大嶼山潮汐研究會]（[A:潮研社]）成立。[A:潮研社]說，[A:離島關注組]（[P:陳大文]）反對。"
                + "The [A:Harbour Noise Commission] ([A:HNC]) met.");
    assertThat(article.ids()).containsExactly("e1", "e1", "e1", "e2", "e3", "e4", "e4");
    assertThat(article.entity(0).name()).isEqualTo("大嶼山潮汐研究會");
  }

  @Test
  void abbreviationsFollowTheOneFullerName() {
    MarkedArticle one = MarkedArticle.of("zh-Hant-HK", "[A:大嶼山潮汐研究院]開幕，[A:潮汐研究院]院長致辭，[A:大潮院]有三層。");
    assertThat(one.ids()).containsOnly("e1");
    MarkedArticle two = MarkedArticle.of("zh-Hant-HK", "[A:大嶼山潮汐研究院]與[A:長洲潮汐研究院]比較，[A:潮汐研究院]較新。");
    assertThat(two.ids()).containsExactly("e1", "e2", "e3");
    MarkedArticle head = MarkedArticle.of("zh-Hans-CN", "[A:瑞潮生物科技有限公司]上市，[A:瑞潮生物]大涨，[A:瑞潮医院]否认。");
    assertThat(head.ids()).containsExactly("e1", "e1", "e2");
  }

  @Test
  void clubsAreCalledByTheSecondHalfOfTheirNames() {
    MarkedArticle club = MarkedArticle.of("zh-Hant-TW", "[A:桃猿]先馳得點。[A:樂天桃猿]昨日獲勝，[A:桃猿]明日再戰。");
    assertThat(club.ids()).containsOnly("e1");
    assertThat(club.entity(0).name()).isEqualTo("樂天桃猿");
    MarkedArticle bank =
        MarkedArticle.of("zh-Hant-HK", "[A:潮汐銀行]與[A:銀行]、[A:山風潮汐]與[A:海風潮汐]、[A:潮汐]。");
    assertThat(bank.ids()).containsExactly("e1", "e2", "e3", "e4", "e5");
  }

  @Test
  void surnamesFollowTheOneFullName() {
    MarkedArticle article =
        MarkedArticle.of("zh-Hant-HK", "局長[P:古天柏]到場，[P:古]局長說；議員[P:李一心]、[P:李二心]在座，[P:李]議員離開。");
    assertThat(article.ids()).containsExactly("e1", "e1", "e2", "e3", "e4");
    MarkedArticle english =
        MarkedArticle.of("en-HK", "[P:Anita Yuen Lai-ka] spoke. [P:Yuen] left with [P:Bob Yu].");
    assertThat(english.ids()).containsExactly("e1", "e1", "e2");
  }

  @Test
  void aNameIsNotPartOfALongerOneOfSomebodyElse() {
    MarkedArticle article = MarkedArticle.of("zh-Hant-HK", "[P:古天]與[P:古天柏]同場");
    assertThat(article.ids()).containsExactly("e1", "e2");
  }

  @Test
  void theSurnameGoesToWhoHasTheRole() {
    MarkedArticle article =
        MarkedArticle.of("zh-Hant-HK", "政務司司長[P:古天柏=政務司司長]與商人[P:古大海=商人]會面，[P:古=司長]司長說好。");
    assertThat(article.ids()).containsExactly("e1", "e2", "e1");
  }

  @Test
  void latinAndChineseFormsAreOnePerson() {
    MarkedArticle article =
        MarkedArticle.of("zh-Hant-HK", "財政司司長[P:陳茂波]（[P:Paul Chan Mo-po]）說；[P:何聰華]（[P:Tom Ho]）同意。");
    assertThat(article.ids()).containsExactly("hk-chan-mo-po", "hk-chan-mo-po", "e1", "e1");
  }

  @Test
  void aPersonHasTheRoleAndTheEmployer() {
    MarkedArticle article = MarkedArticle.of("zh-Hant-HK", "[A:創科局]局長[P:孫東=局長@創科局]說，[P:孫東]會出席。");
    Entity person = article.entity(1);
    assertThat(person.role()).contains("局長");
    assertThat(person.agency()).contains("hk-itib");
    assertThat(person.count()).isEqualTo(2);
  }

  @Test
  void entitiesAreInOrderOfFirstMentionAndCounted() {
    MarkedArticle article = MarkedArticle.of("zh-Hant-HK", "[A:甲乙丙公司]、[L:香港]、[A:丁戊己公司]、[A:甲乙丙公司]");
    assertThat(article.entities()).extracting(Entity::id).containsExactly("e1", "hk", "e2");
    assertThat(article.entities()).extracting(Entity::count).containsExactly(2, 1, 1);
  }
}
