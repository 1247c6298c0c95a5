package jianbao.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianbao.document.FieldName;
import jianbao.index.StoredTexts.Card;
import jianbao.index.StoredTexts.Part;
import jianbao.json.JsonValue.JsonObject;
import jianbao.text.CodePoints;
import jianbao.text.Span;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * Checks an index: Lucene's own check of every file, then every article: that it can be read, that
 * no two have one id, that each mention is what its field has there, and that the words of its text
 * find it.
 */
final class IndexCheck {

  private static final int MOST_FAULTS = 100;

  private final OpenIndex index;
  private final List<String> faults = new ArrayList<>();

  IndexCheck(OpenIndex index) {
    this.index = index;
  }

  /** What is wrong, one line each; nothing if the index is sound. */
  List<String> run() throws IOException {
    checkFiles();
    Set<String> ids = new HashSet<>();
    for (LeafReaderContext leaf : index.reader().leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator articles = leaf.reader().getNumericDocValues(Schema.DIGEST);
      if (articles == null) {
        continue;
      }
      for (int doc = articles.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = articles.nextDoc()) {
        if ((live == null || live.get(doc)) && faults.size() < MOST_FAULTS) {
          check(leaf.docBase + doc, ids);
        }
      }
    }
    return faults;
  }

  private void checkFiles() throws IOException {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(index.reader().directory())) {
      check.setInfoStream(new PrintStream(report, false, StandardCharsets.UTF_8), false);
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean) {
        faults.add("Lucene's files are damaged: " + lastError(report));
      }
    } catch (org.apache.lucene.store.LockObtainFailedException e) {
      faults.add("the index is being written to, so its files cannot be checked");
    }
  }

  private static String lastError(ByteArrayOutputStream report) {
    return report
        .toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("Exception") || line.contains("FAILED"))
        .findFirst()
        .orElse("see CheckIndex");
  }

  private void check(int doc, Set<String> ids) {
    String id = "document " + doc;
    try {
      StoredTexts texts = index.articles().texts(doc);
      id = texts.card(Card.ID).orElse(id);
      if (!ids.add(id)) {
        faults.add(id + ": two articles have this id");
      }
      JsonObject article = index.articles().article(doc, texts);
      List<Part> parts = texts.parts();
      for (JsonObject mention : EntityJson.objects(article, "mentions")) {
        checkMention(id, mention, parts);
      }
    } catch (IOException | RuntimeException e) {
      faults.add(id + ": cannot be read: " + e);
    }
  }

  private void checkMention(String id, JsonObject mention, List<Part> parts) {
    Span span = new Span(EntityJson.integer(mention, "begin"), EntityJson.integer(mention, "end"));
    String field = mention.string("field").orElse("");
    int number = EntityJson.integer(mention, "index");
    for (Part part : parts) {
      if (part.name().label().equals(field)
          && (part.name() != FieldName.CAPTION || part.index() == number)) {
        String surface = CodePoints.of(part.content()).toUnits(span).in(part.content());
        if (!surface.equals(mention.string("text").orElse(""))) {
          faults.add(id + ": " + field + " has '" + surface + "' where a mention is said to stand");
        }
        return;
      }
    }
    faults.add(id + ": a mention stands in " + field + ", which the article has not");
  }
}
