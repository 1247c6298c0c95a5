package jianbao.extract.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianbao.data.DataLine;
import jianbao.data.Models;

/** What comes round at a known time of the year. Immutable and thread-safe. */
final class NewsCalendar {

  /** Something that comes round, in a region or anywhere ({@code *}). */
  record Event(String region, List<Integer> months, List<String> words) {}

  private final List<Event> events = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> verbs = new ArrayList<>();

  NewsCalendar(Models models) {
    for (DataLine line : models.lines("rules/news-calendar.tsv")) {
      String[] cells = line.cells(3);
      if (cells[1].equals("name") || cells[1].equals("verb")) {
        (cells[1].equals("name") ? names : verbs).addAll(List.of(cells[2].split(" ", -1)));
        continue;
      }
      List<Integer> months = Arrays.stream(cells[1].split(",", -1)).map(Integer::parseInt).toList();
      events.add(new Event(cells[0], months, List.of(cells[2].split(" ", -1))));
    }
  }

  /** The events of a region. */
  List<Event> of(String region) {
    return events.stream()
        .filter(e -> e.region().equals("*") || e.region().equals(region))
        .toList();
  }

  /** Whether what begins at a place makes a name of the year before it. */
  boolean isName(String text, int at) {
    return names.stream().anyMatch(name -> text.startsWith(name, at));
  }

  /** Whether a sentence tells that something was made known. */
  boolean announces(String sentence) {
    return verbs.stream().anyMatch(sentence::contains);
  }
}
