package jianbao.testing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jianbao.document.FieldName;
import jianbao.document.MentionType;
import jianbao.document.SourceDocument;
import jianbao.evaluate.GoldCorpus;
import jianbao.evaluate.GoldDocument;
import jianbao.evaluate.GoldMention;
import jianbao.json.Json;

/**
 * Any number of articles for benchmarks and load tests, realistic in length, words and mentions, in
 * Traditional and Simplified Chinese and English.
 *
 * <p>An article recombines sentences of the annotated corpus. Its names, places, sums and dates are
 * filled in anew, partly from the corpus and partly invented, so that the vocabulary grows with the
 * number of articles as it does in a newspaper. Article {@code i} of a seed is always the same,
 * whatever was asked for before. Immutable and thread-safe.
 */
public final class SyntheticArticles {

  /** Where the annotated corpus lies, seen from the project's folder. */
  public static final Path CORPUS = Path.of("corpus", "train");

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int FIRST_YEAR = 2015;

  /** Shares of the languages, in parts of ten. */
  private static final List<String> MIX =
      List.of(
          "zh-Hant-HK",
          "zh-Hant-HK",
          "zh-Hant-HK",
          "zh-Hant-HK",
          "zh-Hant-HK",
          "zh-Hant-TW",
          "zh-Hans-CN",
          "zh-Hans-CN",
          "en-HK",
          "en-HK");

  private final long seed;
  private final int units;
  private final Map<String, Material> materials = new TreeMap<>();

  /**
   * An article.
   *
   * @param id its id, unique within a seed
   * @param title its headline
   * @param text its paragraphs, joined by line feeds
   * @param published the day, as {@code 2025-02-27}
   * @param language its BCP 47 tag
   */
  public record Item(String id, String title, String text, String published, String language) {

    /** The article as one line of JSON Lines, as the program reads it. */
    public String json() {
      return Json.line(
          writer ->
              writer
                  .beginObject()
                  .member("id", id)
                  .member("title", title)
                  .member("text", text)
                  .member("published", published)
                  .member("language", language)
                  .endObject());
    }
  }

  /** A sentence with its names taken out. */
  private record Template(List<Piece> pieces) {}

  /** Characters as they are, or a place for a mention where the type is not null. */
  private record Piece(String text, MentionType type) {}

  /** What the corpus has of one language. */
  private static final class Material {
    private final List<Template> titles = new ArrayList<>();
    private final List<Template> sentences = new ArrayList<>();
    private final Map<MentionType, List<String>> surfaces = new EnumMap<>(MentionType.class);
  }

  private SyntheticArticles(long seed, int units) {
    this.seed = seed;
    this.units = units;
  }

  /**
   * Articles of a seed.
   *
   * @param seed decides everything
   * @param units length of a Chinese text on average, in UTF-16 units; English ones are three times
   *     as long
   */
  public static SyntheticArticles of(long seed, int units) throws IOException {
    SyntheticArticles articles = new SyntheticArticles(seed, units);
    for (GoldDocument document : GoldCorpus.read(CORPUS)) {
      if (document.document() instanceof SourceDocument.Ready ready) {
        articles.add(document, ready);
      }
    }
    return articles;
  }

  private void add(GoldDocument document, SourceDocument.Ready ready) {
    Locale language = ready.given().language().orElseThrow();
    String group =
        language.getLanguage().equals("en")
            ? "en-HK"
            : language.getScript().equals("Hans")
                ? "zh-Hans-CN"
                : language.getCountry().equals("TW") ? "zh-Hant-TW" : "zh-Hant-HK";
    Material material = materials.computeIfAbsent(group, g -> new Material());
    ready.title().ifPresent(t -> cut(t, FieldName.TITLE, document, material.titles, material));
    cut(ready.text(), FieldName.TEXT, document, material.sentences, material);
  }

  private static void cut(
      String text, FieldName field, GoldDocument document, List<Template> to, Material material) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (GoldMention mention : document.mentions()) {
      if (mention.field() != field) {
        continue;
      }
      at = literal(text, at, mention.span().begin(), pieces, to);
      pieces.add(new Piece(mention.surface(), mention.type()));
      material
          .surfaces
          .computeIfAbsent(mention.type(), t -> new ArrayList<>())
          .add(mention.surface());
      at = mention.span().end();
    }
    literal(text, at, text.length(), pieces, to);
    end(pieces, to);
  }

  /** Takes characters between mentions; every end of a sentence ends a template. */
  private static int literal(
      String text, int begin, int end, List<Piece> pieces, List<Template> to) {
    int from = begin;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean stop = "。！？\n".indexOf(c) >= 0 || (c == ' ' && i > 0 && text.charAt(i - 1) == '.');
      if (stop) {
        pieces.add(new Piece(text.substring(from, c == '\n' ? i : i + 1), null));
        end(pieces, to);
        from = i + 1;
      }
    }
    if (from < end) {
      pieces.add(new Piece(text.substring(from, end), null));
    }
    return end;
  }

  private static void end(List<Piece> pieces, List<Template> to) {
    int length = pieces.stream().mapToInt(p -> p.text().length()).sum();
    if (length > 5) {
      to.add(new Template(List.copyOf(pieces)));
    }
    pieces.clear();
  }

  /** Article number {@code index}. */
  public Item article(int index) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L + index * 0xBF58476D1CE4E5B9L);
    String language = MIX.get(random.nextInt(MIX.size()));
    Material material = materials.get(language);
    boolean english = language.startsWith("en");
    double spread = Math.exp(random.nextGaussian() * 0.5 - 0.125); // log-normal with mean 1
    int wanted = (int) (units * (english ? 3 : 1) * Math.min(spread, 4));
    StringBuilder text = new StringBuilder(wanted + 200);
    int inParagraph = 0;
    while (text.length() < wanted) {
      fill(any(material.sentences, random), material, random, text);
      inParagraph++;
      if (inParagraph >= 2 && random.nextInt(3) == 0) {
        text.append('\n');
        inParagraph = 0;
      }
    }
    StringBuilder title = new StringBuilder();
    fill(any(material.titles, random), material, random, title);
    String published =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02d",
            FIRST_YEAR + random.nextInt(11),
            1 + random.nextInt(12),
            1 + random.nextInt(28));
    return new Item(
        "s" + seed + "-" + index, title.toString(), text.toString().strip(), published, language);
  }

  private static void fill(
      Template template, Material material, Random random, StringBuilder text) {
    for (Piece piece : template.pieces()) {
      if (piece.type() == null) {
        text.append(piece.text());
      } else if (random.nextInt(5) < 3) {
        text.append(any(material.surfaces.get(piece.type()), random));
      } else {
        text.append(invented(piece, material, random));
      }
    }
  }

  /** A mention nobody wrote: a person of mixed characters, a number with other digits. */
  private static String invented(Piece piece, Material material, Random random) {
    StringBuilder made = new StringBuilder(piece.text());
    switch (piece.type()) {
      case PERSON -> {
        String other = any(material.surfaces.get(MentionType.PERSON), random);
        int half = made.length() / 2;
        made.setLength(Math.max(1, half));
        made.append(other.substring(other.length() / 2));
      }
      case AMOUNT, DATE -> {
        for (int i = 0; i < made.length(); i++) {
          char c = made.charAt(i);
          if (c >= '1' && c <= '9') {
            made.setCharAt(i, (char) ('1' + random.nextInt(9)));
          } else if (DIGITS.indexOf(c) > 0) {
            made.setCharAt(i, DIGITS.charAt(1 + random.nextInt(9)));
          }
        }
      }
      default -> {}
    }
    return made.toString();
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /**
   * Writes articles as JSON Lines.
   *
   * @param args the file, how many, and (if not 1) the seed
   */
  public static void main(String[] args) throws IOException {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    SyntheticArticles articles = of(seed, 800);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        out.write(articles.article(i).json());
        out.write('\n');
      }
    }
  }
}
