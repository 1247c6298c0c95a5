package jianbao.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jianbao.document.ArticleDraft;
import jianbao.document.ArticleField;

/**
 * The id of an article that was given none: a hash of its content, so that the same article has
 * one.
 */
final class ArticleId {

  private static final int BYTES = 10;

  private ArticleId() {}

  static String of(ArticleDraft draft) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    draft.title().ifPresent(field -> add(field, digest));
    draft.deck().ifPresent(field -> add(field, digest));
    add(draft.text(), digest);
    draft.captions().forEach(field -> add(field, digest));
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static void add(ArticleField field, MessageDigest digest) {
    digest.update(field.name().label().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(field.content().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
