package jianbao.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a page: one heading of one or more lines, one stretch of text, one caption, one other
 * line.
 *
 * @param role what it is; {@link Role#BODY} for lists too
 * @param lines its lines, by index, in order
 */
record PageItem(Role role, List<Integer> lines) {

  int first() {
    return lines.get(0);
  }

  int last() {
    return lines.get(lines.size() - 1);
  }

  /** Cuts a page into its items. */
  static List<PageItem> of(PageView view, Role[] roles) {
    List<PageItem> items = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      Role role = roles[i] == Role.LIST ? Role.BODY : roles[i];
      PageItem last = items.isEmpty() ? null : items.get(items.size() - 1);
      if (last != null && last.role == role && goesOn(view, roles, i)) {
        last.lines.add(i);
      } else {
        items.add(new PageItem(role, new ArrayList<>(List.of(i))));
      }
    }
    return items;
  }

  /** Whether a line belongs to the item of the line before it, whose role is the same. */
  private static boolean goesOn(PageView view, Role[] roles, int index) {
    return switch (roles[index]) {
      case BODY, LIST ->
          !view.has(index, Cue.DATELINE)
              && !(view.has(index, Cue.BOLD_LABEL) && roles[index] == Role.BODY)
              && !view.has(index - 1, Cue.CLOSING_WORD);
      case HEADING ->
          view.line(index).mark().level() == view.line(index - 1).mark().level()
              || view.line(index).mark().level() == 0;
      case CAPTION -> captionGoesOn(view, index);
      default -> false;
    };
  }

  /** A caption goes on in the next line unless that has a mark of its own or stands apart. */
  private static boolean captionGoesOn(PageView view, int index) {
    boolean marked =
        view.line(index).mark().kind() == LineMark.Kind.SYMBOL || view.has(index, Cue.MARK_INSIDE);
    boolean apart = view.line(index).blanksBefore() > 1;
    boolean finished =
        view.has(index - 1, Cue.CREDIT_END) || view.has(index - 1, Cue.BYLINE_PICTURES);
    return !marked && !apart && !finished;
  }
}
