package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.document.EntitySummary;
import jianbao.document.MentionType;
import jianbao.index.packed.Entry;
import jianbao.json.JsonValue.JsonObject;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/**
 * Lists those whom the articles of an index mention. What is counted comes from the postings; roles
 * and other names come from the latest articles of each that is listed.
 */
final class EntityList {

  /** Articles of each that are read for its roles and names. */
  private static final int ARTICLES_READ = 20;

  private final OpenIndex index;

  EntityList(OpenIndex index) {
    this.index = index;
  }

  /**
   * The commonest.
   *
   * @param filter only articles of this query count
   * @param request which are wanted
   */
  List<EntitySummary> list(Optional<Query> filter, EntityRequest request) throws IOException {
    List<MentionType> types =
        request.type().map(List::of).orElse(List.of(MentionType.PERSON, MentionType.AGENCY));
    BooleanQuery.Builder wanted = new BooleanQuery.Builder();
    wanted.add(new FieldExistsQuery(Schema.DIGEST), Occur.FILTER);
    filter.ifPresent(query -> wanted.add(query, Occur.FILTER));
    Set<String> leftOut = new HashSet<>();
    if (request.with().isPresent()) {
      BooleanQuery.Builder bearers = new BooleanQuery.Builder();
      BearerFinder names = index.names();
      Set<Term> terms = new LinkedHashSet<>();
      terms.addAll(names.named(request.with().get(), BearerFinder.TYPES));
      terms.addAll(names.ofId(request.with().get(), BearerFinder.TYPES));
      for (Term term : terms) {
        bearers.add(new TermQuery(term), Occur.SHOULD);
        leftOut.add(term.text());
      }
      wanted.add(bearers.build(), Occur.FILTER);
    }
    List<FixedBitSet> articles =
        index.searcher().search(wanted.build(), new MatchingDocuments(index.reader()));
    FacetCounter counter = new FacetCounter(index.reader(), index.labels());
    List<Map.Entry<String, Integer>> counts = new ArrayList<>();
    for (MentionType type : types) {
      int most = request.count() + leftOut.size();
      counts.addAll(counter.names(Schema.letter(type), articles, most));
    }
    counts.removeIf(one -> leftOut.contains(one.getKey()));
    counts.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    List<EntitySummary> entities = new ArrayList<>();
    for (Map.Entry<String, Integer> one :
        counts.subList(0, Math.min(request.count(), counts.size()))) {
      entities.add(summary(one.getKey(), one.getValue(), articles));
    }
    return entities;
  }

  private EntitySummary summary(String term, int count, List<FixedBitSet> articles)
      throws IOException {
    boolean linked = term.charAt(1) == Schema.ENTRY_MARK;
    Optional<Entry> entry = linked ? index.entries().ofId(term.substring(2)) : Optional.empty();
    List<Integer> documents = new ArrayList<>();
    long mentions = mentions(term, articles, documents);
    Set<String> names = new LinkedHashSet<>();
    entry.ifPresent(known -> names.addAll(known.names()));
    Map<String, Integer> roles = new HashMap<>();
    Optional<String> kind = entry.map(Entry::kind).filter(text -> !text.isEmpty());
    int from = Math.max(0, documents.size() - ARTICLES_READ);
    for (int doc : documents.subList(from, documents.size())) {
      JsonObject article = index.articles().article(doc);
      Optional<JsonObject> entity = EntityJson.of(article, term, index.keys());
      if (entity.isPresent()) {
        entity.get().string("name").ifPresent(names::add);
        names.addAll(EntityJson.strings(entity.get(), "names"));
        entity.get().string("role").ifPresent(role -> roles.merge(role, 1, Integer::sum));
        kind = kind.or(() -> entity.get().string("kind"));
      }
    }
    List<String> all = List.copyOf(names);
    return new EntitySummary(
        entry.map(Entry::id),
        type(term),
        kind,
        all.isEmpty() ? term.substring(1) : all.getFirst(),
        all.isEmpty() ? all : all.subList(1, all.size()),
        commonest(roles),
        count,
        mentions);
  }

  /** Counts the mentions in some articles, and collects these. */
  private long mentions(String term, List<FixedBitSet> articles, List<Integer> documents)
      throws IOException {
    long mentions = 0;
    for (LeafReaderContext leaf : index.reader().leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(Schema.ENTITY, term), PostingsEnum.FREQS);
      if (postings != null) {
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (articles.get(leaf.ord).get(doc)) {
            mentions += postings.freq();
            documents.add(leaf.docBase + doc);
          }
        }
      }
    }
    return mentions;
  }

  private static List<String> commonest(Map<String, Integer> roles) {
    return roles.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static MentionType type(String term) {
    return switch (term.charAt(0)) {
      case 'p' -> MentionType.PERSON;
      case 'a' -> MentionType.AGENCY;
      default -> MentionType.PLACE;
    };
  }
}
