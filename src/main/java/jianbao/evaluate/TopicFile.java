package jianbao.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads topics: a line each of id, language, query, need and judgements, divided by tabs. A
 * judgement is the name of an article, a colon and a grade; spaces divide them. An article of a
 * collection is named by its id, one of a page by the page's name up to the first underscore, #,
 * and its place on the page: {@code 003#1}. Lines that begin with # are remarks.
 */
public final class TopicFile {

  private static final int COLUMNS = 5;

  private TopicFile() {}

  /**
   * The topics of a file.
   *
   * @throws IOException if the file cannot be read
   * @throws GoldFormatException if it is not well-formed
   */
  public static List<SearchTopic> read(Path file) throws IOException {
    List<SearchTopic> topics = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String place = file + ":" + number;
      SearchTopic topic = topic(line, place);
      if (!ids.add(topic.id())) {
        throw new GoldFormatException(place, "expected a new id, found " + topic.id() + " again");
      }
      topics.add(topic);
    }
    return topics;
  }

  private static SearchTopic topic(String line, String place) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new GoldFormatException(
          place, "expected " + COLUMNS + " columns, found " + columns.length);
    }
    Map<String, Integer> grades = new HashMap<>();
    for (String judgement : columns[4].split(" ", -1)) {
      int colon = judgement.lastIndexOf(':');
      String grade = judgement.substring(colon + 1);
      if (colon < 1 || !grade.matches("[1-" + SearchTopic.BEST + "]")) {
        throw new GoldFormatException(
            place, "expected ARTICLE:GRADE, 1 to " + SearchTopic.BEST + ", found " + judgement);
      }
      if (grades.put(judgement.substring(0, colon), Integer.valueOf(grade)) != null) {
        throw new GoldFormatException(place, "expected one grade an article: " + judgement);
      }
    }
    return new SearchTopic(columns[0], columns[1], columns[2], columns[3], grades);
  }
}
