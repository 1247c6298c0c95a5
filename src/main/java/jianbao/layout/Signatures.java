package jianbao.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jianbao.layout.PageArticle.Member;
import jianbao.layout.PageArticle.Part;

/** Who wrote each article of a page, and for which paper. */
final class Signatures {

  private final PageView view;
  private final boolean chinese;
  private final Optional<String> pageOutlet;

  Signatures(PageView view) {
    this.view = view;
    this.chinese = view.isChinese();
    this.pageOutlet = pageOutlet();
  }

  /** The names in an article's bylines, dateline heads and columnist's lines, in order. */
  List<String> authors(PageArticle article) {
    Set<String> authors = new LinkedHashSet<>();
    for (Member member : article.text()) {
      if (member.part() == Part.BYLINE || isHead(member)) {
        view.byline(member.line()).ifPresent(byline -> authors.addAll(byline.authors()));
      } else if (member.part() == Part.AUTHOR) {
        Optional<AuthorLine> line = view.author(member.line());
        authors.addAll(
            line.map(AuthorLine::authors).orElseGet(() -> List.of(view.opening(member.line()))));
      }
    }
    return new ArrayList<>(authors);
  }

  /** The paper that an article names, else the one that its page names. */
  Optional<String> outlet(PageArticle article) {
    for (Member member : article.text()) {
      if (member.part() == Part.BYLINE || isHead(member)) {
        Optional<Byline.Printed> printed = view.byline(member.line()).flatMap(Byline::outlet);
        if (printed.isPresent()) {
          return printed.map(this::name);
        }
      }
    }
    for (Label label : article.labels()) {
      if (label.outlet().isPresent()) {
        return label.outlet().map(Outlet::traditional);
      }
    }
    return pageOutlet;
  }

  private boolean isHead(Member member) {
    return member.part() == Part.BODY && view.has(member.line(), Cue.DATELINE);
  }

  private String name(Byline.Printed printed) {
    return printed.outlet().nameFor(printed.name(), chinese);
  }

  /** The outlet that the page names most often. */
  private Optional<String> pageOutlet() {
    Map<String, Integer> votes = new TreeMap<>();
    for (int i = 0; i < view.size(); i++) {
      view.byline(i).flatMap(Byline::outlet).ifPresent(p -> votes.merge(name(p), 2, Integer::sum));
      Optional<Furniture> furniture = view.furniture(i);
      furniture.flatMap(Furniture::outlet).ifPresent(p -> votes.merge(name(p), 3, Integer::sum));
      for (Label label : furniture.map(Furniture::labels).orElse(List.of())) {
        label.outlet().ifPresent(o -> votes.merge(o.traditional(), 3, Integer::sum));
      }
    }
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
