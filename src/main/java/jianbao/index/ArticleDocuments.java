package jianbao.index;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jianbao.data.Models;
import jianbao.document.AgencyValue;
import jianbao.document.Amount;
import jianbao.document.AnalyzedArticle;
import jianbao.document.AnalyzedField;
import jianbao.document.Article;
import jianbao.document.Entity;
import jianbao.document.Mention;
import jianbao.document.MentionType;
import jianbao.document.Metadata;
import jianbao.document.PartialDate;
import jianbao.document.PersonValue;
import jianbao.document.PlaceValue;
import jianbao.document.RegistryLink;
import jianbao.document.TimeValue;
import jianbao.document.Token;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;

/**
 * Makes of each article what Lucene is given: its words with their places, its names, dates and
 * amounts, and the whole of it to show. Thread-safe.
 */
public final class ArticleDocuments {

  private static final String SOURCE_OF_ARTICLE = ",\"source\":{";
  private static final String SOURCE_OF_MENTION = ",\"source\":[[";

  private final FoldTable table;
  private final NameKey keys;
  private final AmountUnits units;

  /** A maker that folds characters as the models say. */
  public ArticleDocuments(Models models) {
    this.table = FoldTable.read(models);
    this.keys = new NameKey(table);
    this.units = new AmountUnits(keys);
  }

  /**
   * An article made ready.
   *
   * @param analyzed the article
   * @param json the article as the output prints it
   */
  public PreparedArticle prepare(AnalyzedArticle analyzed, String json) {
    Article article = analyzed.article();
    Document document = new Document();
    document.add(new Field(Schema.ID, article.id(), Schema.VALUES));
    for (AnalyzedField field : analyzed.fields()) {
      String content = field.field().content();
      FoldedTokens tokens = new FoldedTokens(table).read(content, boundaries(field)::get);
      document.add(
          new Field(
              Schema.wordsOf(field.field().name()),
              new ReplayedTokens(tokens, content.length()),
              Schema.WORDS));
    }
    addMetadata(article.metadata(), document);
    addNames(analyzed, document);
    addValues(analyzed.mentions(), document);
    long digest = digest(json);
    document.add(new NumericDocValuesField(Schema.DIGEST, digest));
    document.add(new StoredField(Schema.ARTICLE, json.getBytes(StandardCharsets.UTF_8)));
    return new PreparedArticle(article.id(), digest, analyzed.mentions().size(), document);
  }

  /** The offsets in the field where a word begins. */
  private static BitSet boundaries(AnalyzedField field) {
    BitSet begins = new BitSet(field.field().content().length());
    for (Token token : field.tokens()) {
      begins.set(field.text().toSource(token.span()).begin());
    }
    return begins;
  }

  private void addMetadata(Metadata metadata, Document document) {
    for (String author : metadata.authors()) {
      addLabel(Schema.AUTHOR, author, document);
    }
    metadata.outlet().ifPresent(outlet -> addLabel(Schema.OUTLET, outlet, document));
    String tag = metadata.language().toLanguageTag().toLowerCase(Locale.ROOT);
    for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
      document.add(new Field(Schema.LANGUAGE, tag.substring(0, end), Schema.VALUES));
    }
    document.add(new Field(Schema.GENRE, metadata.genre().label(), Schema.VALUES));
    PartialDate published = metadata.publication().date();
    if (published.year() > 0) {
      Days days = days(published);
      document.add(new IntRange(Schema.PUBLISHED, new int[] {days.from()}, new int[] {days.to()}));
      document.add(new NumericDocValuesField(Schema.DAY, days.from()));
    }
  }

  private void addLabel(String name, String label, Document document) {
    FoldedTokens tokens = new FoldedTokens(table).read(label);
    document.add(new Field(name, new ReplayedTokens(tokens, label.length()), Schema.LABEL_WORDS));
  }

  private record Days(int from, int to) {}

  private static Days days(PartialDate date) {
    LocalDate from = LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    LocalDate to =
        date.day() > 0
            ? from
            : date.month() > 0
                ? YearMonth.from(from).atEndOfMonth()
                : LocalDate.of(date.year(), 12, 31);
    return new Days((int) from.toEpochDay(), (int) to.toEpochDay());
  }

  private void addNames(AnalyzedArticle analyzed, Document document) {
    Set<String> linked = new HashSet<>();
    Map<String, Set<String>> surfaces = new TreeMap<>();
    for (Mention mention : analyzed.mentions()) {
      if (mention.entity().isPresent()) {
        String entity = mention.entity().get();
        surfaces.computeIfAbsent(entity, id -> new TreeSet<>()).add(mention.surface());
        if (link(mention) instanceof RegistryLink.Linked found && found.id().equals(entity)) {
          linked.add(entity);
        }
      }
    }
    Set<String> names = new TreeSet<>();
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> kinds = new TreeSet<>();
    for (Entity entity : analyzed.entities()) {
      char letter = Schema.letter(entity.type());
      String key = keys.of(entity.name());
      String id = linked.contains(entity.id()) ? entity.id() : "~" + key;
      counts.merge(letter + id, entity.count(), Integer::sum);
      addName(letter, entity.name(), names);
      entity.names().forEach(name -> addName(letter, name, names));
      surfaces.getOrDefault(entity.id(), Set.of()).forEach(name -> addName(letter, name, names));
      entity.kind().ifPresent(kinds::add);
    }
    names.forEach(name -> document.add(new Field(Schema.NAME, name, Schema.VALUES)));
    if (!counts.isEmpty()) {
      document.add(new Field(Schema.ENTITY, new CountedValues(counts), Schema.COUNTED_VALUES));
    }
    for (Mention mention : analyzed.mentions()) {
      kinds.add(mention.type().label());
      switch (mention.value()) {
        case Amount amount -> kinds.add(amount.kind().label());
        case TimeValue time -> kinds.add(time.kind().label());
        default -> {}
      }
    }
    kinds.forEach(kind -> document.add(new Field(Schema.KIND, kind, Schema.VALUES)));
  }

  private void addName(char letter, String name, Set<String> names) {
    String key = keys.of(name);
    if (!key.isEmpty()) {
      names.add(letter + key);
    }
  }

  private static RegistryLink link(Mention mention) {
    return switch (mention.value()) {
      case PersonValue person -> person.link();
      case AgencyValue agency -> agency.link();
      case PlaceValue place -> place.link();
      default -> RegistryLink.NIL;
    };
  }

  private void addValues(List<Mention> mentions, Document document) {
    Set<Object> seen = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.AMOUNT || mention.type() == MentionType.DATE) {
        if (seen.add(mention.value())) {
          switch (mention.value()) {
            case Amount amount -> addAmount(amount, document);
            case TimeValue time -> addDays(time, document);
            default -> {}
          }
        }
      }
    }
  }

  private void addAmount(Amount amount, Document document) {
    document.add(
        new LongPoint(
            Schema.AMOUNT,
            units.code(amount),
            amount.min().map(n -> AmountKey.of(n, RoundingMode.FLOOR)).orElse(Long.MIN_VALUE),
            amount.max().map(n -> AmountKey.of(n, RoundingMode.CEILING)).orElse(Long.MAX_VALUE)));
  }

  private static void addDays(TimeValue time, Document document) {
    Optional<Integer> from = time.from().flatMap(ArticleDocuments::day);
    Optional<Integer> to = time.to().flatMap(ArticleDocuments::day);
    if (from.isPresent() && to.isPresent() && from.get() <= to.get()) {
      document.add(new IntRange(Schema.SPOKEN_OF, new int[] {from.get()}, new int[] {to.get()}));
    }
  }

  /** The day of a date or of a local date and time. */
  private static Optional<Integer> day(String text) {
    return PartialDate.parse(text)
        .flatMap(PartialDate::toLocalDate)
        .map(day -> (int) day.toEpochDay());
  }

  /**
   * FNV-1a over the UTF-16 units of the output, without what says where the article and its
   * mentions were read. The names of members cannot stand inside a string, where quotation marks
   * are escaped.
   */
  private static long digest(String json) {
    long hash = 0xcbf29ce484222325L;
    int i = 0;
    while (i < json.length()) {
      if (json.startsWith(SOURCE_OF_ARTICLE, i)) {
        i = json.indexOf("},\"text\":", i);
      } else if (json.startsWith(SOURCE_OF_MENTION, i)) {
        i = json.indexOf("]]", i);
      }
      hash = (hash ^ json.charAt(i)) * 0x100000001b3L;
      i++;
    }
    return hash ^ (hash >>> 32);
  }
}
