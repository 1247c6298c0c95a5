package jianbao.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jianbao.data.Models;
import jianbao.document.ArticleDraft;
import jianbao.document.ArticleField;
import jianbao.document.Given;
import jianbao.document.Origin;
import jianbao.document.SourceDocument;
import jianbao.json.Json;
import jianbao.json.JsonSyntaxException;
import jianbao.json.JsonValue;
import jianbao.json.JsonValue.JsonArray;
import jianbao.json.JsonValue.JsonObject;
import jianbao.json.JsonValue.JsonString;
import jianbao.text.Span;

/**
 * Scores the layout of pages against gold: {@code NAME.lines.tsv} (line, article, role, join) and
 * {@code NAME.articles.json}.
 */
final class PageScore {

  /** What precision and recall are made of. */
  record Count(long hit, long found, long gold) {

    double f1() {
      return found + gold == 0 ? 1 : 2.0 * hit / (found + gold);
    }

    Count plus(Count other) {
      return new Count(hit + other.hit, found + other.found, gold + other.gold);
    }
  }

  /** A row of the gold of lines. */
  record GoldLine(int number, String article, String role, boolean join) {}

  /** The gold of one article. */
  record GoldArticle(
      String id,
      Optional<String> title,
      Optional<String> outlet,
      String genre,
      Set<String> authors,
      List<String> captions) {}

  private static final PageLayout LAYOUT = new PageLayout(Models.bundled());

  private static final LayoutWords WORDS = new LayoutWords(Models.bundled());

  private Count lines = new Count(0, 0, 0);
  private Count authorCount = new Count(0, 0, 0);
  private final Map<String, int[]> rates = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The words of the bundled models. */
  static LayoutWords words() {
    return WORDS;
  }

  static List<ArticleDraft> split(String page) {
    Origin origin = new Origin(Optional.empty(), "text", "UTF-8", 0, List.of());
    return LAYOUT.split(new SourceDocument.Page(origin, page, Given.NOTHING));
  }

  Count sameArticle() {
    return lines;
  }

  Count authors() {
    return authorCount;
  }

  double rate(String name) {
    int[] rate = rates.getOrDefault(name, new int[] {0, 0});
    return rate[1] == 0 ? 1 : rate[0] / (double) rate[1];
  }

  /** Scores the page of a file against the gold of the same name. */
  void add(Path page, Path goldFolder) throws IOException {
    String name = page.getFileName().toString().replace(".txt", "");
    String text = Files.readString(page);
    List<GoldLine> gold = new ArrayList<>();
    for (String row : Files.readAllLines(goldFolder.resolve(name + ".lines.tsv"))) {
      String[] cells = row.split("\t", -1);
      gold.add(new GoldLine(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3].equals("1")));
    }
    add(name, text, gold, articles(goldFolder.resolve(name + ".articles.json")));
  }

  /** Scores a page. */
  void add(String name, String page, List<GoldLine> gold, List<GoldArticle> goldArticles) {
    List<ArticleDraft> drafts = split(page);
    List<GoldLine> owned = gold.stream().filter(g -> !g.article().equals("-")).toList();
    Map<Integer, Integer> owner = owners(page, owned, drafts);
    sameArticle(
        owned.stream().filter(g -> g.role().equals("body") || g.role().equals("list")).toList(),
        owner,
        name);
    Map<String, Integer> partner = partners(owned, owner);
    Set<String> captions = new HashSet<>();
    drafts.forEach(d -> d.captions().forEach(c -> captions.add(plain(c.content()))));
    Set<Integer> taken = new HashSet<>();
    for (GoldArticle article : goldArticles) {
      Integer index = partner.get(article.id());
      Optional<ArticleDraft> draft = Optional.ofNullable(index).map(drafts::get);
      taken.add(index == null ? -1 : index);
      compare(name, article, draft, captions);
      List<GoldLine> own = owned.stream().filter(g -> g.article().equals(article.id())).toList();
      breaks(name, page, own, draft);
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (!taken.contains(i)) {
        authorCount = authorCount.plus(new Count(0, drafts.get(i).authors().size(), 0));
      }
    }
  }

  private void compare(
      String name, GoldArticle gold, Optional<ArticleDraft> draft, Set<String> captions) {
    String where = name + " " + gold.id();
    Optional<String> title = draft.flatMap(ArticleDraft::title).map(ArticleField::content);
    rate("headline", plain(title).equals(plain(gold.title())) && draft.isPresent(), where, title);
    Optional<String> outlet = draft.flatMap(ArticleDraft::outlet);
    rate("outlet", outlet.equals(gold.outlet()) && draft.isPresent(), where, outlet);
    String genre = draft.map(d -> d.genre().label()).orElse("none");
    rate("genre", genre.equals(gold.genre()), where, genre);
    Set<String> authors = new HashSet<>(draft.map(ArticleDraft::authors).orElse(List.of()));
    long hit = authors.stream().filter(gold.authors()::contains).count();
    authorCount = authorCount.plus(new Count(hit, authors.size(), gold.authors().size()));
    if (!authors.equals(gold.authors())) {
      faults.add("authors " + where + " " + authors);
    }
    for (String caption : gold.captions()) {
      rate("captions", captions.contains(plain(caption)), where, caption);
    }
  }

  private void rate(String what, boolean right, String where, Object got) {
    int[] rate = rates.computeIfAbsent(what, key -> new int[2]);
    rate[1]++;
    if (right) {
      rate[0]++;
    } else {
      faults.add(what + " " + where + " " + got);
    }
  }

  /** For each line the draft that has most of it. */
  private static Map<Integer, Integer> owners(
      String page, List<GoldLine> lines, List<ArticleDraft> drafts) {
    int[] owner = new int[page.length()];
    for (int d = 0; d < drafts.size(); d++) {
      for (Span span : drafts.get(d).spans()) {
        for (int i = span.begin(); i < span.end(); i++) {
          owner[i] = d + 1;
        }
      }
    }
    int[] begins = page.lines().mapToInt(String::length).toArray();
    for (int i = 0, sum = 0; i < begins.length; i++) {
      int length = begins[i];
      begins[i] = sum;
      sum += length + 1;
    }
    Map<Integer, Integer> owners = new HashMap<>();
    for (GoldLine line : lines) {
      Map<Integer, Integer> shares = new TreeMap<>();
      int begin = begins[line.number() - 1];
      for (int i = begin; i < page.length() && page.charAt(i) != '\n'; i++) {
        if (!Character.isWhitespace(page.charAt(i)) && owner[i] > 0) {
          shares.merge(owner[i] - 1, 1, Integer::sum);
        }
      }
      shares.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .ifPresent(most -> owners.put(line.number(), most.getKey()));
    }
    return owners;
  }

  private void sameArticle(List<GoldLine> gold, Map<Integer, Integer> owner, String name) {
    Map<String, Long> golds = new HashMap<>();
    Map<Integer, Long> found = new HashMap<>();
    Map<String, Long> both = new HashMap<>();
    for (GoldLine line : gold) {
      golds.merge(line.article(), 1L, Long::sum);
      Integer draft = owner.get(line.number());
      if (draft != null) {
        found.merge(draft, 1L, Long::sum);
        both.merge(line.article() + "/" + draft, 1L, Long::sum);
      } else {
        faults.add("unowned " + name + " line " + line.number());
      }
    }
    Count count = new Count(pairs(both), pairs(found), pairs(golds));
    if (count.f1() < 1) {
      faults.add("split " + name + " " + count.f1() + " " + both);
    }
    lines = lines.plus(count);
  }

  private static long pairs(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }

  private static Map<String, Integer> partners(List<GoldLine> gold, Map<Integer, Integer> owner) {
    Map<String, Map<Integer, Integer>> shared = new TreeMap<>();
    Map<String, Integer> size = new HashMap<>();
    Map<Integer, Integer> wide = new HashMap<>();
    for (GoldLine line : gold) {
      Integer draft = owner.get(line.number());
      size.merge(line.article(), 1, Integer::sum);
      if (draft != null) {
        wide.merge(draft, 1, Integer::sum);
        shared
            .computeIfAbsent(line.article(), key -> new TreeMap<>())
            .merge(draft, 1, Integer::sum);
      }
    }
    record Fit(String article, int draft, double fit) {}
    List<Fit> fits = new ArrayList<>();
    shared.forEach(
        (article, drafts) ->
            drafts.forEach(
                (draft, n) ->
                    fits.add(
                        new Fit(
                            article,
                            draft,
                            n / (double) (size.get(article) + wide.get(draft) - n)))));
    fits.sort((a, b) -> Double.compare(b.fit(), a.fit()));
    Map<String, Integer> partners = new HashMap<>();
    for (Fit fit : fits) {
      if (!partners.containsKey(fit.article()) && !partners.containsValue(fit.draft())) {
        partners.put(fit.article(), fit.draft());
      }
    }
    return partners;
  }

  /** Wraps taken out and paragraph breaks kept, looked up by the text on both sides. */
  private void breaks(String name, String page, List<GoldLine> gold, Optional<ArticleDraft> draft) {
    StringBuilder stream = new StringBuilder();
    Set<Integer> breaks = new HashSet<>(Set.of(0));
    List<String> parts = new ArrayList<>();
    draft.ifPresent(
        d -> {
          d.title().ifPresent(t -> parts.add(t.content()));
          d.deck().ifPresent(t -> parts.add(t.content()));
          parts.addAll(List.of(d.text().content().split("\n", -1)));
          d.captions().forEach(c -> parts.add(c.content()));
        });
    for (String part : parts) {
      stream.append(plain(part));
      breaks.add(stream.length());
    }
    List<String> text = page.lines().toList();
    GoldLine before = null;
    for (GoldLine line : gold) {
      boolean counts =
          before != null && (line.join() || (isText(line.role()) && isText(before.role())));
      if (counts) {
        String here = plain(text.get(line.number() - 1));
        String there = plain(text.get(before.number() - 1));
        String tail = there.substring(Math.max(0, there.length() - 10));
        String head = here.substring(0, Math.min(12, here.length()));
        String whole = tail.endsWith("-") ? tail.substring(0, tail.length() - 1) : tail;
        boolean joined =
            seam(stream, tail, head, breaks, false) || seam(stream, whole, head, breaks, false);
        boolean kept = seam(stream, tail, head, breaks, true);
        if (!line.join() && !kept && stream.indexOf(tail + head) < 0) {
          kept = seam(stream, "", head, breaks, true);
        }
        String seam = tail + "|" + head;
        rate(
            line.join() ? "joined" : "kept",
            line.join() ? joined : kept,
            name + " line " + line.number(),
            seam);
      }
      before = line;
    }
  }

  private static boolean isText(String role) {
    return role.equals("body") || role.equals("list") || role.equals("subhead");
  }

  private static boolean seam(
      StringBuilder stream, String tail, String head, Set<Integer> breaks, boolean atBreak) {
    for (int at = stream.indexOf(tail + head); at >= 0; at = stream.indexOf(tail + head, at + 1)) {
      if (breaks.contains(at + tail.length()) == atBreak) {
        return true;
      }
    }
    return false;
  }

  private static String plain(Optional<String> text) {
    return plain(text.orElse(""));
  }

  /** Without spaces, bold marks, and the bullet or heading mark at its start. */
  static String plain(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return folded.replaceAll("[\\s\\u200b\\u2060\\ufeff*#]", "").replaceAll("^[●•▲■◆◇○·・–>-]+", "");
  }

  private static List<GoldArticle> articles(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    try {
      for (JsonValue item : ((JsonArray) Json.parse(Files.readString(file))).items()) {
        JsonObject article = (JsonObject) item;
        articles.add(
            new GoldArticle(
                article.string("article").orElseThrow(),
                article.string("title"),
                article.string("outlet"),
                article.string("genre").orElseThrow(),
                new HashSet<>(strings(article, "authors")),
                strings(article, "captions")));
      }
    } catch (JsonSyntaxException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    return articles;
  }

  private static List<String> strings(JsonObject article, String name) {
    return ((JsonArray) article.get(name).orElseThrow())
        .items().stream().map(value -> ((JsonString) value).value()).toList();
  }

  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder("same article " + lines.f1() + " authors " + authorCount.f1());
    rates.forEach(
        (name, r) ->
            text.append(' ').append(name).append(' ').append(r[0]).append('/').append(r[1]));
    faults.forEach(fault -> text.append('\n').append(fault));
    return text.toString();
  }
}
