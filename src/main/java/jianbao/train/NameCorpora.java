package jianbao.train;

import static jianbao.document.FieldName.TEXT;
import static jianbao.document.FieldName.TITLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import jianbao.document.AnalyzedField;
import jianbao.document.ArticleField;
import jianbao.document.FieldName;
import jianbao.document.MentionType;
import jianbao.document.SourceDocument;
import jianbao.document.TextAnalyzer;
import jianbao.evaluate.GoldCorpus;
import jianbao.evaluate.GoldDocument;
import jianbao.evaluate.GoldMention;
import jianbao.extract.name.NameLabels;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonNumber;
import jianbao.json.JsonValue.JsonObject;
import jianbao.text.CodePoints;
import jianbao.text.Span;

/** Reads annotated corpora and analyses their texts as the program would. Not thread-safe. */
final class NameCorpora {

  private final TextAnalyzer analyzer;

  NameCorpora(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The ready-made articles of a gold file or a folder of them; lines of loose sentences apart. */
  List<NamedText> gold(Path path) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    for (GoldDocument document : GoldCorpus.read(path)) {
      if (document.document() instanceof SourceDocument.Ready ready) {
        Locale language = ready.given().language().orElse(Locale.ROOT);
        if (TextDomain.ofGold(document.file()).isOurs()) {
          ready
              .title()
              .ifPresent(
                  title -> texts.add(text(document, document.name(), TITLE, 0, title, language)));
          texts.add(text(document, document.name(), TEXT, 0, ready.text(), language));
        } else {
          addLines(document, ready.text(), language, texts);
        }
      }
    }
    return texts;
  }

  private void addLines(
      GoldDocument document, String content, Locale language, List<NamedText> texts) {
    int begin = 0;
    for (String line : content.split("\n", -1)) {
      if (!line.isBlank()) {
        String article = document.name() + " " + begin;
        texts.add(text(document, article, TEXT, begin, line, language));
      }
      begin += line.length() + 1;
    }
  }

  /** A part of a field, analysed by itself. */
  private NamedText text(
      GoldDocument document,
      String article,
      FieldName name,
      int begin,
      String part,
      Locale language) {
    AnalyzedField field = analyzer.analyze(ArticleField.given(name, part), language);
    Span span = new Span(begin, begin + part.length());
    return new NamedText(
        document.file(),
        article,
        TextDomain.ofGold(document.file()),
        field,
        names(document, name, span, field));
  }

  /** The names in a part of a field's text, which was analysed by itself. */
  private static List<NamedText.Name> names(
      GoldDocument document, FieldName name, Span part, AnalyzedField field) {
    List<NamedText.Name> names = new ArrayList<>();
    for (GoldMention mention : document.mentions()) {
      if (mention.field() == name
          && NameLabels.indexOf(mention.type()) >= 0
          && part.covers(mention.span())) {
        field
            .text()
            .toView(mention.span().shift(-part.begin()))
            .ifPresent(
                span -> names.add(new NamedText.Name(span, mention.type(), mention.optional())));
      }
    }
    return names;
  }

  /**
   * The sentences of a file of Universal NER, converted to JSON Lines: {@code lang}, {@code text}
   * and {@code entities} of {@code type}, {@code begin}, {@code end} in code points.
   *
   * @throws CorpusException if a line is something else
   */
  List<NamedText> universal(Path file, TextDomain domain) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          texts.add(
              sentence(file.toString(), "line " + number, domain, (JsonObject) Json.parse(line)));
        } catch (JsonSyntaxException
            | ClassCastException
            | NoSuchElementException
            | ArithmeticException
            | IllegalArgumentException
            | IndexOutOfBoundsException e) {
          throw new CorpusException(
              file + ":" + number + ": not a sentence with entities: " + e, e);
        }
      }
    }
    return texts;
  }

  private NamedText sentence(String file, String article, TextDomain domain, JsonObject item) {
    String content = item.string("text").orElseThrow();
    Locale language = Locale.forLanguageTag(item.string("lang").orElse("und"));
    AnalyzedField field = analyzer.analyze(ArticleField.given(TEXT, content), language);
    CodePoints points = CodePoints.of(content);
    List<NamedText.Name> names = new ArrayList<>();
    for (JsonValue value : ((JsonArray) item.get("entities").orElseThrow()).items()) {
      JsonObject entity = (JsonObject) value;
      Span span = points.toUnits(new Span(number(entity, "begin"), number(entity, "end")));
      MentionType type = type(entity.string("type").orElseThrow());
      Optional<Span> inView = field.text().toView(span);
      inView.ifPresent(s -> names.add(new NamedText.Name(s, type, false)));
    }
    return new NamedText(file, article, domain, field, names);
  }

  private static int number(JsonObject object, String name) {
    return ((JsonNumber) object.get(name).orElseThrow()).value().intValueExact();
  }

  private static MentionType type(String name) {
    return switch (name) {
      case "person" -> MentionType.PERSON;
      case "organization" -> MentionType.AGENCY;
      case "place" -> MentionType.PLACE;
      default -> throw new IllegalArgumentException("no type of names: " + name);
    };
  }
}
