package jianbao.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import jianbao.layout.PageScore.GoldArticle;
import jianbao.layout.PageScore.GoldLine;

/**
 * A page composed by chance from real articles: wrapped into columns of varying measure or not,
 * with or without blank lines, with sidebars inside other articles, headlines above and below,
 * decks, cross-headings, bylines, datelines, captions and furniture. Its gold comes with it.
 */
final class SyntheticPage {

  /** How paragraphs are set. */
  enum Setting {
    /** A paragraph is a line, now and then broken where a column ends. */
    PARAGRAPHS,
    /** Lines are broken at the measure of their column. */
    COLUMNS,
    /** Paragraphs and headings of Markdown. */
    MARKDOWN
  }

  private static final List<String> SURNAMES = List.of("陳", "李", "張", "黃", "何", "梁", "歐陽", "葉");
  private static final String GIVEN = "志明嘉欣子健美玲偉雄穎詩家豪曉彤文傑雅婷";

  private final Random random;
  private final Setting setting;
  private final String language;
  private final StringBuilder page = new StringBuilder();
  private final List<GoldLine> gold = new ArrayList<>();
  private final List<GoldArticle> goldArticles = new ArrayList<>();
  private final boolean chinese;
  private final int blanksBetweenLines;
  private final int blanksBetweenParagraphs;
  private final boolean indents;
  private final String mark;
  private final String outlet;
  private int measure;
  private int line = 1;
  private int sidebarCount;

  /** Some pieces of an article, in the order of its text. */
  private static final class Copy {
    final String id;
    final TrainArticles source;
    String title;
    final List<String> captions = new ArrayList<>();
    Set<String> authors = new HashSet<>();
    String byline = "";
    boolean bylineAfterLead;
    boolean headlineBelow;
    List<String> decks = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    Set<Integer> subheads = new HashSet<>();
    boolean written;
    String genre = "news";

    Copy(String id, TrainArticles source) {
      this.id = id;
      this.source = source;
      this.title = source.title();
    }
  }

  private SyntheticPage(long seed, List<TrainArticles> material) {
    this.random = new Random(seed);
    TrainArticles first = pick(material);
    this.language = first.language();
    this.chinese = language.startsWith("zh");
    int kind = random.nextInt(10);
    this.setting = kind < 4 ? Setting.COLUMNS : kind < 8 ? Setting.PARAGRAPHS : Setting.MARKDOWN;
    boolean columns = setting == Setting.COLUMNS;
    this.blanksBetweenLines = columns && random.nextInt(3) == 0 ? 1 : 0;
    this.blanksBetweenParagraphs =
        columns ? blanksBetweenLines + (!chinese || random.nextInt(3) == 0 ? 1 : 0) : 1;
    this.indents = columns && random.nextInt(3) == 0;
    this.mark = random.nextBoolean() ? "●" : "▲";
    this.outlet = language.endsWith("HK") ? "香港文匯報" : language.endsWith("TW") ? "中央社" : "新华社";
    this.measure = measure();
    compose(copies(material));
  }

  /** The page of a seed. */
  static SyntheticPage of(long seed, List<TrainArticles> material) {
    return new SyntheticPage(seed, material);
  }

  String text() {
    return page.toString();
  }

  List<GoldLine> gold() {
    return gold;
  }

  List<GoldArticle> articles() {
    return goldArticles;
  }

  /** How many articles stand as sidebars inside others. */
  int sidebarCount() {
    return sidebarCount;
  }

  String language() {
    return language;
  }

  Setting setting() {
    return setting;
  }

  private int measure() {
    return chinese ? 2 * (10 + random.nextInt(16)) : 36 + random.nextInt(36);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private List<Copy> copies(List<TrainArticles> material) {
    List<TrainArticles> same =
        material.stream().filter(a -> a.language().equals(language)).toList();
    Set<TrainArticles> chosen = new HashSet<>();
    int count = 2 + random.nextInt(4);
    List<Copy> copies = new ArrayList<>();
    while (copies.size() < count) {
      TrainArticles source = pick(same);
      if (chosen.add(source)) {
        copies.add(furnish(new Copy("A" + (copies.size() + 1), source)));
      } else if (chosen.size() >= same.size()) {
        break;
      }
    }
    return copies;
  }

  /** Gives an article what stands around its text. */
  private Copy furnish(Copy copy) {
    copy.paragraphs.addAll(copy.source.paragraphs());
    Optional<Byline> head = Dateline.read(copy.paragraphs.get(0), PageScore.words());
    head.ifPresent(byline -> copy.authors.addAll(byline.authors()));
    boolean headed = head.isPresent();
    if (chinese && !headed && chance(35)) {
      String name = name();
      copy.authors.add(name);
      String dateline =
          language.endsWith("HK")
              ? pick(List.of("香港文匯報訊（記者 " + name + "）", "【大公報訊】記者" + name + "報道："))
              : language.endsWith("TW")
                  ? "（中央社記者" + name + "台北27日電）"
                  : "新华社北京2月27日电（记者" + name + "）";
      copy.paragraphs.set(0, dateline + copy.paragraphs.get(0));
      headed = true;
    } else if (!headed && chance(50)) {
      byline(copy);
    } else if (chinese && !headed && chance(30)) {
      String name = name();
      copy.byline = name + " " + pick(List.of("立法會議員", "香港中華總商會會長 全國政協委員", "資深評論員", "大學教授"));
      copy.authors.add(name);
      copy.genre = "op-ed";
    }
    deck(copy);
    if (copy.paragraphs.size() >= 3) {
      for (int i = 2; i < copy.paragraphs.size(); i++) {
        if (chance(30)) {
          copy.subheads.add(i);
        }
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      clause(copy, 8, 30)
          .ifPresent(
              text -> copy.captions.add(mark + text + pick(List.of("。", " 資料圖片", "。 受訪者供圖"))));
    }
    copy.headlineBelow = headed && chance(15);
    return copy;
  }

  /** Takes the second clause of a headline as its deck. */
  private void deck(Copy copy) {
    int gap = Math.max(copy.title.indexOf('\u3000'), copy.title.indexOf(' '));
    boolean clauses = chinese && gap >= 6 && copy.title.length() - gap > 5;
    if (clauses && copy.title.charAt(gap - 1) >= 0x3000 && chance(40)) {
      copy.decks.add(copy.title.substring(gap + 1).strip());
      copy.title = copy.title.substring(0, gap);
    }
  }

  private void byline(Copy copy) {
    if (!chinese) {
      copy.byline = "By Jane Whitfield";
      copy.authors.add("Jane Whitfield");
      return;
    }
    String name = name();
    copy.authors.add(name);
    copy.byline =
        language.endsWith("HK")
            ? pick(List.of(mark + "香港文匯報記者 " + name, "大公報記者 " + name, "撰文：" + name))
            : language.endsWith("TW") ? "記者" + name + "／台北報導" : "本报记者 " + name;
    copy.bylineAfterLead = chance(60);
  }

  private String name() {
    int at = random.nextInt(GIVEN.length() - 2);
    return pick(SURNAMES) + GIVEN.substring(at, at + 2);
  }

  /** A clause of an article between two lengths, as decks, cross-headings and captions say. */
  private Optional<String> clause(Copy copy, int least, int most) {
    List<String> clauses = new ArrayList<>();
    for (String paragraph : copy.paragraphs) {
      for (String clause : paragraph.split("[，。；：、？！「」（）()\\[\\]【】“”\"●‧]+|[,.;:?] ", -1)) {
        String text = clause.strip().replaceAll("[.!?,;:\"]+$", "");
        if (!chinese && (text.isEmpty() || !Character.isUpperCase(text.charAt(0)))) {
          continue;
        }
        if (text.matches(".*(說|说|表示|指出|認為|认为|稱|称|指|顯示|显示|透露|補充|强调|強調|said|told)")) {
          continue;
        }
        if (text.contains("記者")
            || text.contains("记者")
            || text.endsWith("電")
            || text.endsWith("电")) {
          continue;
        }
        int length = chinese ? text.length() : text.length() / 3;
        if (length >= least && length <= most) {
          clauses.add(text);
        }
      }
    }
    return clauses.isEmpty() ? Optional.empty() : Optional.of(pick(clauses));
  }

  private void compose(List<Copy> copies) {
    if (chance(25)) {
      write("A3 要聞 2025年3月17日 星期一 " + outlet, "-", "furniture", false);
      blanks(1);
    }
    boolean sidebars = setting != Setting.MARKDOWN;
    for (int i = 0; i < copies.size(); i++) {
      Copy copy = copies.get(i);
      if (copy.written) {
        continue;
      }
      boolean sidebar =
          sidebars
              && i + 1 < copies.size()
              && copy.paragraphs.size() >= 3
              && !copy.headlineBelow
              && !copies.get(i + 1).headlineBelow
              && chance(setting == Setting.COLUMNS ? 45 : 25);
      sidebarCount += sidebar ? 1 : 0;
      write(copy, sidebar ? copies.get(i + 1) : null, i);
    }
    for (Copy copy : copies) {
      goldArticles.add(
          new GoldArticle(
              copy.id,
              Optional.of(copy.title),
              Optional.empty(),
              copy.genre,
              copy.authors,
              copy.captions));
    }
  }

  /** Writes an article, and maybe another one as a sidebar inside it. */
  private void write(Copy copy, Copy sidebar, int index) {
    copy.written = true;
    if (!copy.headlineBelow) {
      headline(copy, index);
    }
    if (!copy.byline.isEmpty() && !copy.bylineAfterLead) {
      write(copy.byline, copy.id, copy.genre.equals("op-ed") ? "author" : "byline", false);
      blanks(blanksBetweenParagraphs);
    }
    int breakAt = sidebar == null ? -1 : 1 + random.nextInt(copy.paragraphs.size() - 1);
    boolean midSentence = chance(60);
    int captioned = random.nextInt(2 * copy.paragraphs.size());
    for (int p = 0; p < copy.paragraphs.size(); p++) {
      if (p > 0 && p == captioned) {
        captions(copy);
      }
      if (copy.subheads.contains(p) && p != breakAt) {
        clause(copy, 6, 12).ifPresent(text -> subhead(text, copy.id));
      }
      Runnable interruption =
          p == breakAt && sidebar != null ? () -> writeSidebar(sidebar, index + 1) : null;
      if (interruption != null && !midSentence) {
        interruption.run();
        interruption = null;
      }
      paragraph(copy, p, interruption);
      if (p == 0 && copy.bylineAfterLead && !copy.byline.isEmpty()) {
        write(copy.byline, copy.id, "byline", false);
        blanks(blanksBetweenParagraphs);
      }
    }
    if (copy.headlineBelow) {
      headline(copy, index);
    }
    if (captioned == 0 || captioned >= copy.paragraphs.size()) {
      captions(copy);
    }
  }

  /** Writes an article in a box; its byline stands at its end as a rule, and maybe a label. */
  private void writeSidebar(Copy copy, int index) {
    boolean signedBelow =
        chinese && copy.genre.equals("news") && copy.authors.isEmpty() && chance(60);
    write(copy, null, index);
    if (signedBelow) {
      String name = name();
      copy.authors.add(name);
      write(mark + outlet + "記者 " + name, copy.id, "byline", false);
      blanks(1);
    }
    if (chinese && chance(20)) {
      write(pick(List.of("話你知", "小資料", "新聞背景")), "-", "furniture", false);
      copy.genre = copy.genre.equals("op-ed") ? copy.genre : "factbox";
      blanks(1);
    }
  }

  private void captions(Copy copy) {
    for (String caption : copy.captions) {
      blanks(1);
      write(caption, copy.id, "caption", false);
      blanks(1 + blanksBetweenParagraphs);
    }
  }

  private void headline(Copy copy, int index) {
    blanks(1);
    String prefix = setting == Setting.MARKDOWN ? (index == 0 ? "# " : "## ") : "";
    write(prefix + copy.title, copy.id, "headline", false);
    for (String deck : copy.decks) {
      blanks(blanksBetweenLines);
      write(deck, copy.id, "deck", false);
    }
    blanks(Math.max(blanksBetweenParagraphs, setting == Setting.COLUMNS ? 0 : 1));
  }

  private void subhead(String text, String id) {
    blanks(blanksBetweenParagraphs + (setting == Setting.COLUMNS && chance(40) ? 1 : 0));
    write((setting == Setting.MARKDOWN ? "### " : "") + text, id, "subhead", false);
    blanks(blanksBetweenParagraphs);
  }

  /** Writes a paragraph; an interruption comes where one of its lines ends inside a sentence. */
  private void paragraph(Copy copy, int index, Runnable interruption) {
    String text = copy.paragraphs.get(index);
    List<String> lines =
        setting == Setting.COLUMNS
            ? ColumnSetter.set(text, measure, chinese ? 4 : 0)
            : broken(text);
    int cut = interruption == null ? -1 : lines.size() / 2;
    for (int i = 0; i < lines.size(); i++) {
      String set = lines.get(i);
      if (i == cut && i > 0) {
        interruption.run();
        if (setting == Setting.COLUMNS) {
          // The rest is set to another measure, as in the next column.
          measure = measure();
          String rest = rest(text, lines, i);
          lines = new ArrayList<>(lines.subList(0, i));
          lines.addAll(ColumnSetter.set(rest, measure, 0));
          set = lines.get(i);
        }
      }
      write((i == 0 && indents ? "　　" : "") + set, copy.id, "body", i > 0);
      if (i + 1 < lines.size()) {
        blanks(setting == Setting.COLUMNS ? blanksBetweenLines : 1);
      }
    }
    if (cut == 0 && interruption != null) {
      interruption.run();
    }
    blanks(blanksBetweenParagraphs);
  }

  private static String rest(String text, List<String> lines, int from) {
    int at = 0;
    for (int i = 0; i < from; i++) {
      at = text.indexOf(lines.get(i), at) + lines.get(i).length();
    }
    return text.substring(at).strip();
  }

  /** A paragraph as one line, or as two where a column ended in it. */
  private List<String> broken(String text) {
    if (setting == Setting.MARKDOWN || text.length() < 60 || !chance(20)) {
      return List.of(text);
    }
    int at = text.length() / 3 + random.nextInt(text.length() / 3);
    while (at < text.length() - 1
        && (isBoundary(text, at) || (!chinese && text.charAt(at) != ' '))) {
      at++;
    }
    return at >= text.length() - 2
        ? List.of(text)
        : List.of(text.substring(0, at).strip(), text.substring(at).strip());
  }

  /** No line ends with a stop here: that would be another paragraph for anyone. */
  private static boolean isBoundary(String text, int at) {
    char before = text.charAt(at - 1);
    return Punctuation.isStop(before)
        || Punctuation.isCloser(before)
        || ColumnSetter.isBound(text, at);
  }

  private void write(String text, String article, String role, boolean join) {
    page.append(text).append('\n');
    gold.add(new GoldLine(line, article, role, join));
    line++;
  }

  private void blanks(int count) {
    for (int i = 0; i < count; i++) {
      page.append('\n');
      line++;
    }
  }
}
