package jianbao.index;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jianbao.data.Models;
import jianbao.document.Amount;
import jianbao.document.AnalyzedArticle;
import jianbao.document.AnalyzedField;
import jianbao.document.Article;
import jianbao.document.ArticleField;
import jianbao.document.Entity;
import jianbao.document.FieldName;
import jianbao.document.Mention;
import jianbao.document.Metadata;
import jianbao.document.PartialDate;
import jianbao.document.Registry;
import jianbao.document.TimeValue;
import jianbao.document.Token;
import jianbao.index.packed.TextUnits;
import jianbao.json.JsonValue.JsonObject;
import jianbao.text.Fingerprint;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;

/**
 * Makes of each article what Lucene is given: the terms of its texts, the texts, its names, dates
 * and amounts. Thread-safe.
 */
public final class ArticleDocuments {

  private final SearchFolding folding;
  private final LookupKey keys;
  private final AmountUnits units;
  private final TextUnits texts;
  private final Registry registry;
  private final Map<String, Optional<EntryFacts>> facts = new ConcurrentHashMap<>();

  /**
   * A maker.
   *
   * @param models say how characters are folded and texts written
   * @param registry tells the other names of those that articles mention
   */
  public ArticleDocuments(Models models, Registry registry) {
    this.folding = SearchFolding.read(models);
    this.keys = new LookupKey(folding);
    this.units = new AmountUnits(keys);
    this.texts = TextUnits.read(models);
    this.registry = registry;
  }

  /**
   * An article made ready.
   *
   * @param analyzed the article
   * @param json the article as the output prints it
   */
  public PreparedArticle prepare(AnalyzedArticle analyzed, JsonObject json) {
    Article article = analyzed.article();
    Document document = new Document();
    document.add(new Field(Schema.ID, article.id(), Schema.VALUES));
    Optional<Fingerprint> fingerprint = addTexts(analyzed, document);
    addMetadata(article.metadata(), document);
    List<EntryFacts> entries = addNames(analyzed, document);
    addValues(analyzed.mentions(), document);
    long digest = ArticleDigest.of(json);
    document.add(new NumericDocValuesField(Schema.DIGEST, digest));
    return new PreparedArticle(
        article.id(), digest, analyzed.mentions().size(), document, json, entries, fingerprint);
  }

  /** Adds the texts; gives the fingerprint of the running text. */
  private Optional<Fingerprint> addTexts(AnalyzedArticle analyzed, Document document) {
    Optional<Fingerprint> fingerprint = Optional.empty();
    FoldedText folded = new FoldedText(folding);
    for (AnalyzedField field : analyzed.fields()) {
      String content = field.field().content();
      char[] characters = content.toCharArray();
      folded.read(characters, characters.length, boundaries(field)::get);
      document.add(
          new Field(
              Schema.wordsOf(field.field().name()),
              new ReplayedTokens(new FoldedTokens().read(folded), content.length()),
              Schema.WORDS));
      if (field.field().name() == FieldName.TEXT) {
        fingerprint = Fingerprint.of(folded.trimmed());
      }
    }
    Article article = analyzed.article();
    Metadata metadata = article.metadata();
    List<StoredTexts.Part> parts = new ArrayList<>();
    for (ArticleField field : article.fields()) {
      parts.add(new StoredTexts.Part(field.name(), field.index(), field.content()));
    }
    List<String> cards =
        List.of(
            article.id(),
            metadata.publication().date().toString(),
            metadata.language().toLanguageTag(),
            metadata.outlet().orElse(""));
    document.add(
        new BinaryDocValuesField(
            Schema.TEXTS, new BytesRef(StoredTexts.write(texts, cards, parts))));
    return fingerprint;
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
      addValue(Schema.AUTHOR, keys.of(author), document);
    }
    if (metadata.outlet().isPresent()) {
      String outlet = metadata.outlet().get();
      addValue(Schema.OUTLET, keys.of(outlet), document);
      document.add(new SortedDocValuesField(Schema.OUTLET_FACET, new BytesRef(outlet)));
    }
    String language = metadata.language().toLanguageTag();
    document.add(new SortedDocValuesField(Schema.LANGUAGE_FACET, new BytesRef(language)));
    String tag = language.toLowerCase(Locale.ROOT);
    for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
      addValue(Schema.LANGUAGE, tag.substring(0, end), document);
    }
    addValue(Schema.GENRE, metadata.genre().label(), document);
    PartialDate published = metadata.publication().date();
    if (published.year() > 0) {
      long from = firstDay(published);
      document.add(
          new Field(
              Schema.PUBLISHED, ValueRanges.term("", from, lastDay(published)), Schema.VALUES));
      document.add(new NumericDocValuesField(Schema.DAY, from));
    }
  }

  private static void addValue(String field, String value, Document document) {
    if (!value.isEmpty()) {
      document.add(new Field(field, value, Schema.VALUES));
    }
  }

  private static long firstDay(PartialDate date) {
    return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
        .toEpochDay();
  }

  private static long lastDay(PartialDate date) {
    if (date.day() > 0) {
      return firstDay(date);
    }
    int month = date.month() > 0 ? date.month() : 12;
    return YearMonth.of(date.year(), month).atEndOfMonth().toEpochDay();
  }

  /** Adds who and what is mentioned; returns what the registry says of them. */
  private List<EntryFacts> addNames(AnalyzedArticle analyzed, Document document) {
    Map<String, Set<String>> surfaces = new HashMap<>();
    for (Mention mention : analyzed.mentions()) {
      mention
          .entity()
          .ifPresent(
              id -> surfaces.computeIfAbsent(id, e -> new TreeSet<>()).add(mention.surface()));
    }
    List<EntryFacts> entries = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> otherNames = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    for (Entity entity : analyzed.entities()) {
      Optional<EntryFacts> entry = facts(entity.id());
      entry.ifPresent(known -> addWithLineage(known, entries));
      entity.kind().ifPresent(kinds::add);
      char letter = Schema.letter(entity.type());
      String key = keys.of(entity.name());
      String value = letter + (entry.isPresent() ? Schema.ENTRY_MARK + entity.id() : key);
      counts.merge(value, entity.count(), Integer::sum);
      Set<String> printed = new LinkedHashSet<>(entity.names());
      printed.add(entity.name());
      printed.addAll(surfaces.getOrDefault(entity.id(), Set.of()));
      entry.ifPresent(known -> printed.removeAll(known.names()));
      for (String name : printed) {
        String other = keys.of(name);
        if (!other.isEmpty() && (entry.isPresent() || !other.equals(key))) {
          otherNames.add(letter + other);
        }
      }
    }
    otherNames.forEach(name -> addValue(Schema.NAME, name, document));
    if (!counts.isEmpty()) {
      document.add(new Field(Schema.ENTITY, new CountedValues(counts), Schema.COUNTED_VALUES));
    }
    kinds.addAll(kinds(analyzed.mentions()));
    kinds.forEach(kind -> addValue(Schema.KIND, kind, document));
    return entries;
  }

  private Optional<EntryFacts> facts(String id) {
    return facts.computeIfAbsent(id, unknown -> EntryFacts.of(unknown, registry));
  }

  /** What something belongs to is known with it, so that the whole finds its parts by name. */
  private void addWithLineage(EntryFacts entry, List<EntryFacts> entries) {
    entries.add(entry);
    for (String ancestor : entry.lineage()) {
      facts(ancestor).ifPresent(entries::add);
    }
  }

  private static Set<String> kinds(List<Mention> mentions) {
    Set<String> kinds = new TreeSet<>();
    for (Mention mention : mentions) {
      kinds.add(mention.type().label());
      switch (mention.value()) {
        case Amount amount -> kinds.add(amount.kind().label());
        case TimeValue time -> kinds.add(time.kind().label());
        default -> {}
      }
    }
    return kinds;
  }

  private void addValues(List<Mention> mentions, Document document) {
    Set<BytesRef> amounts = new TreeSet<>();
    Set<BytesRef> days = new TreeSet<>();
    for (Mention mention : mentions) {
      switch (mention.value()) {
        case Amount amount ->
            amounts.add(
                ValueRanges.term(
                    units.of(amount),
                    amount
                        .min()
                        .map(n -> AmountKey.of(n, RoundingMode.FLOOR))
                        .orElse(Long.MIN_VALUE),
                    amount
                        .max()
                        .map(n -> AmountKey.of(n, RoundingMode.CEILING))
                        .orElse(Long.MAX_VALUE)));
        case TimeValue time -> {
          Optional<Long> from = time.from().flatMap(ArticleDocuments::day);
          Optional<Long> to = time.to().flatMap(ArticleDocuments::day);
          if (from.isPresent() && to.isPresent() && from.get() <= to.get()) {
            days.add(ValueRanges.term("", from.get(), to.get()));
          }
        }
        default -> {}
      }
    }
    amounts.forEach(term -> document.add(new Field(Schema.AMOUNT, term, Schema.VALUES)));
    days.forEach(term -> document.add(new Field(Schema.SPOKEN_OF, term, Schema.VALUES)));
  }

  /** The day of a date or of a local date and time. */
  private static Optional<Long> day(String text) {
    return PartialDate.parse(text).flatMap(PartialDate::toLocalDate).map(LocalDate::toEpochDay);
  }
}
