package jianbao.index.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jianbao.data.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "人工智能                    | 人工智能",
        "人工智能 預算               | all(人工智能, 預算)",
        "人工智能　預算              | all(人工智能, 預算)",
        "人工智能 AND 預算           | all(人工智能, 預算)",
        "人工智能 OR 預算            | any(人工智能, 預算)",
        "a b OR c d                  | any(all(a, b), all(c, d))",
        "a (b OR c) d                | all(a, any(b, c), d)",
        "a （b OR c）                | all(a, any(b, c))",
        "a -b                        | all(a, not(b))",
        "a －b                       | all(a, not(b))",
        "a NOT b                     | all(a, not(b))",
        "NOT a                       | not(a)",
        "NOT NOT a                   | a",
        "a ＡＮＤ b                  | all(a, b)",
        "+a b                        | all(+a, b)",
        "M+ C++ C#                   | all(M+, C++, C#)",
        "a - b                       | all(a, b)",
        "\"a b\" c                   | all('a b', c)",
        "“人工智能 預算”             | '人工智能 預算'",
        "「研發院」撥款              | all('研發院', 撥款)",
        "『研發院』                  | '研發院'",
        "研發院」                    | 研發院」",
        "「研發院                    | 「研發院",
        "主席「梁某」說              | 主席「梁某」說",
        "title:人工智能              | TITLE:人工智能",
        "ｔｉｔｌｅ：人工智能        | TITLE:人工智能",
        "title：「人工智能」         | TITLE:'人工智能'",
        "title:(a OR b) c            | all(any(TITLE:a, TITLE:b), c)",
        "person:陳茂波               | PERSON:陳茂波",
        "agency:\"Airport Authority\"| AGENCY:Airport Authority",
        "place:河套                  | PLACE:河套",
        "entity:hk-itib              | entity:hk-itib",
        "language:zh-Hant            | LANGUAGE=zh-Hant",
        "outlet:文匯報               | OUTLET:文匯報",
        "published:2025-02           | published 2025-02-01 to 2025-02-28",
        "published:2025年2月         | published 2025-02-01 to 2025-02-28",
        "published:>=2025            | published from 2025-01-01",
        "published:<2025-02-03       | published until 2025-02-02",
        "published:[2025-01-01 TO 2025-06-30] | published 2025-01-01 to 2025-06-30",
        "published:{2024 TO 2025-06} | published 2025-01-01 to 2025-05-31",
        "published:[* TO 2025]       | published until 2025-12-31",
        "published:(2024 OR 2026)    | any(published 2024-01-01 to 2024-12-31, published"
            + " 2026-01-01 to 2026-12-31)",
        "mentions:2026               | mentions 2026-01-01 to 2026-12-31",
        "amount:>=1億                | amount >=100000000 anything",
        "amount：≥１億               | amount >=100000000 anything",
        "amount:>50萬元              | amount >500000 money",
        "amount:>=HKD 5億            | amount >=500000000 HKD",
        "amount:<US$3.5bn            | amount <3500000000 USD",
        "amount:38%                  | amount >=38 <=38 %",
        "amount:>三                  | !",
        "amount:[HKD 5億 TO HKD 20億] | amount >=500000000 <=2000000000 HKD",
        "amount:[5億 TO HKD 20億}    | amount >=500000000 <2000000000 HKD",
        "amount:300公頃              | amount >=300 <=300 公頃",
        "10:30 http://a.hk/b         | all(10:30, http://a.hk/b)",
        "CNN:報道                    | CNN:報道",
        "f(x) (g(y) OR z)            | all(f(x), any(g(y), z))",
        "technolog*                  | technolog*",
      })
  void readsQueries(String query, String expected) {
    String read;
    try {
      read = print(QueryParser.parse(query, Models.bundled()));
    } catch (QuerySyntaxException e) {
      read = "!";
    }
    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "人工智能)          | 4 | ')' closes no bracket",
        ")                  | 0 | ')' closes no bracket",
        "(人工智能          | 0 | this bracket is not closed",
        "a (                | 2 | this bracket is not closed",
        "()                 | 1 | expected a word",
        "\"人工智能         | 0 | this quotation mark is not closed",
        "AND a              | 0 | AND needs something on its left",
        "a AND              | 2 | AND needs something on its right",
        "a OR               | 2 | OR needs something on its right",
        "OR a               | 0 | OR needs something on its left",
        "a AND AND b        | 2 | AND needs something on its right",
        "a NOT              | 2 | NOT needs something on its right",
        "title:             | 5 | title: needs a value",
        "a title:  )        | 7 | title: needs a value",
        "*                  | 0 | expected a word",
        "a OR *             | 5 | expected a word",
        "genre:news2        | 6 | no genre 'news2'; expected one of news, editorial, op-ed, brief,"
            + " factbox",
        "published:昨日     | 10 | expected a date like 2025-02-27, 2025-02 or 2025, found '昨日'",
        "published:2025-13  | 10 | expected a date like 2025-02-27, 2025-02 or 2025, found"
            + " '2025-13'",
        "published:[2025 TO | 10 | this range is not closed: expected [low TO high]",
        "published:[2025]   | 10 | expected [low TO high]",
        "published:[2026 TO 2025] | 10 | the range ends before it begins",
        "published:[ TO 2025] | 11 | published: an end of the range is missing; * stands for none",
        "amount:>=          | 7 | amount:>= needs a value",
        "amount:[HKD 5億 TO USD 6億] | 18 | the two ends of the range count different things",
        "amount:許多        | 7 | expected an amount like 1億, HKD 5億 or 38%, found '許多'",
        "，。               | 0 | expected a word",
      })
  void pointsAtFaults(String query, int at, String message) {
    assertThatThrownBy(() -> QueryParser.parse(query, Models.bundled()))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class,
            e -> {
              assertThat(e.getMessage()).isEqualTo(message);
              assertThat(e.at()).isEqualTo(at);
            });
  }

  @Test
  void namesTheFieldsWhereThereIsNoneOfThatName() {
    assertThatThrownBy(() -> QueryParser.parse("a titel:b", Models.bundled()))
        .hasMessageStartingWith("no field 'titel'; the fields are agency, amount,")
        .isInstanceOfSatisfying(QuerySyntaxException.class, e -> assertThat(e.at()).isEqualTo(2));
  }

  @Test
  void putsTheCaretUnderWideCharacters() {
    assertThatThrownBy(() -> QueryParser.parse("人工智能 (a", Models.bundled()))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class,
            e -> assertThat(e.pointer()).isEqualTo("  人工智能 (a\n           ^"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-(", "title:(", "NOT ("})
  void refusesBottomlessBrackets(String opening) {
    String query = opening.repeat(500) + "a" + ")".repeat(500);
    assertThatThrownBy(() -> QueryParser.parse(query, Models.bundled()))
        .isInstanceOf(QuerySyntaxException.class);
  }

  /** The tree in short. */
  private static String print(QueryNode node) {
    return switch (node) {
      case QueryNode.All all ->
          "all("
              + String.join(
                  ", ",
                  all.clauses().stream()
                      .map(c -> (c.insisted() ? "+" : "") + print(c.node()))
                      .toList())
              + ")";
      case QueryNode.Any any ->
          "any(" + String.join(", ", any.choices().stream().map(c -> print(c)).toList()) + ")";
      case QueryNode.Not not -> "not(" + print(not.excluded()) + ")";
      case QueryNode.Words words ->
          (words.scope() == QueryNode.Scope.ANYWHERE ? "" : words.scope() + ":")
              + switch (words.form()) {
                case WORD -> words.text();
                case PHRASE -> "'" + words.text() + "'";
                case PREFIX -> words.text() + "*";
              };
      case QueryNode.Named named ->
          named.type().map(Enum::name).orElse("entity") + ":" + named.name();
      case QueryNode.Labelled labelled -> labelled.label() + "=" + labelled.value();
      case QueryNode.Published published -> "published " + published.days();
      case QueryNode.SpokenOf spoken -> "mentions " + spoken.days();
      case QueryNode.Amounts amounts -> {
        AmountRange range = amounts.range();
        String unit =
            switch (range.unit()) {
              case AmountRange.Unit.Anything any -> "anything";
              case AmountRange.Unit.Money money -> money.currency().orElse("money");
              case AmountRange.Unit.Counted counted -> counted.name();
            };
        yield "amount"
            + range.least().map(e -> (e.included() ? " >=" : " >") + plain(e)).orElse("")
            + range.most().map(e -> (e.included() ? " <=" : " <") + plain(e)).orElse("")
            + " "
            + unit;
      }
    };
  }

  private static String plain(AmountRange.End end) {
    return end.value().stripTrailingZeros().toPlainString();
  }
}
