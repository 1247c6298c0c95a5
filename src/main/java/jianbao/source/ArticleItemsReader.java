package jianbao.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import jianbao.json.Json;
import jianbao.json.JsonItems;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue;

/**
 * Reads a JSON file that holds one article or an array of them, one article in memory at a time.
 * After a fault of the syntax there is no going on. Stateless.
 */
final class ArticleItemsReader implements ContentReader {

  private static final CharsetDetector DETECTOR = new CharsetDetector();

  @Override
  public void read(Content content) throws IOException {
    byte[] head = content.bytes().head();
    CharsetDetector.Verdict verdict =
        DETECTOR.detect(head, head.length, head.length < CharsetDetector.SAMPLE);
    TextEncoding encoding = content.options().encoding().orElse(verdict.encoding());
    content.bytes().skipNBytes(encoding.equals(verdict.encoding()) ? verdict.mark() : 0);
    Allowance reader =
        new Allowance(
            new InputStreamReader(content.bytes(), encoding.charset().newDecoder()),
            content.options().limits());
    int count = 0;
    try (JsonItems items = Json.items(reader)) {
      for (Optional<JsonValue> item = items.next(); item.isPresent(); item = items.next()) {
        count++;
        ArticleParser.read(item.get(), Format.JSON, encoding.label(), items.line(), content);
        reader.renew();
      }
    } catch (JsonSyntaxException e) {
      throw new UnreadableException(e.line() + ":" + e.column(), e.getMessage());
    } catch (CharacterCodingException e) {
      throw new UnreadableException("not valid " + encoding.label());
    }
    if (count == 0) {
      throw new UnreadableException("expected JSON articles, found none");
    }
  }

  /** Counts the characters of an item, so that one alone cannot fill the memory. */
  private static final class Allowance extends FilterReader {

    private final Limits limits;
    private long left;

    Allowance(Reader in, Limits limits) {
      super(in);
      this.limits = limits;
      renew();
    }

    void renew() {
      left = limits.documentBytes();
    }

    @Override
    public int read(char[] units, int offset, int length) throws IOException {
      if (left < 0) {
        throw new UnreadableException(
            "an item larger than " + limits.size() + "; --max-size allows more");
      }
      int count = super.read(units, offset, length);
      left -= count;
      return count;
    }
  }
}
