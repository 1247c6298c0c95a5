package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.document.FieldName;
import jianbao.index.StoredTexts.Card;
import jianbao.index.StoredTexts.Part;
import jianbao.index.packed.ArticlePacker;
import jianbao.index.packed.Entries;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** Reads articles back from an index. */
final class StoredArticles {

  private final IndexReader reader;
  private final TextReading reading;
  private final ArticlePacker packer;

  StoredArticles(IndexReader reader, TextReading reading, Entries entries) {
    this.reader = reader;
    this.reading = reading;
    this.packer = new ArticlePacker(reading.units(), entries);
  }

  /** The texts of a document. */
  StoredTexts texts(int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    return reading.of(leaf.reader(), doc - leaf.docBase);
  }

  /** An article as the output prints it. */
  JsonObject article(int doc) throws IOException {
    return article(doc, texts(doc));
  }

  /** An article whose texts have been read. */
  JsonObject article(int doc, StoredTexts texts) throws IOException {
    BytesRef bytes =
        reader.storedFields().document(doc, Set.of(Schema.ARTICLE)).getBinaryValue(Schema.ARTICLE);
    if (bytes == null) {
      throw new IllegalStateException("document " + doc + " is no article");
    }
    return packer.unpack(BytesRef.deepCopyOf(bytes).bytes, members(texts));
  }

  /** The members of the output that the texts hold. */
  private static Map<String, JsonValue> members(StoredTexts texts) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    put("id", texts.card(Card.ID), members);
    put("published", texts.card(Card.PUBLISHED), members);
    put("language", texts.card(Card.LANGUAGE), members);
    put("outlet", texts.card(Card.OUTLET), members);
    List<JsonValue> captions = new ArrayList<>();
    for (Part part : texts.parts()) {
      if (part.name() == FieldName.CAPTION) {
        captions.add(new JsonString(part.content()));
      } else {
        put(part.name().label(), Optional.of(part.content()), members);
      }
    }
    members.put(FieldName.CAPTION.label(), new JsonArray(captions));
    return members;
  }

  private static void put(String name, Optional<String> value, Map<String, JsonValue> members) {
    value.ifPresent(text -> members.put(name, new JsonString(text)));
  }
}
