package jianbao.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jianbao.document.PartialDate;
import jianbao.extract.time.PageClues.DayKnown;
import jianbao.extract.time.PageClues.MonthSaid;
import jianbao.extract.time.PageClues.NewsMonths;
import jianbao.extract.time.PageClues.WeekdayKnown;
import jianbao.extract.time.PageClues.YearSaid;
import jianbao.extract.time.TenseCues.Tense;
import jianbao.extract.time.TimeDraft.Point;

/**
 * Works out when a page was printed from what its articles speak of, to the precision that they
 * support.
 *
 * <p>For each year and month the clues have a likelihood: news speaks of its own year and of those
 * near it, calls last year 去年 rather than by its number, and puts a date that lies ahead behind 将.
 * The best year and month stand if they clearly beat the others; the day follows where a day of the
 * last days has a number (昨日(26日), a dateline). A full date in a line of its own settles it at
 * once. The likelihoods are rough shares, set by hand and checked on the training articles.
 */
public final class PublicationInference {

  /** By how many years a year said lies ahead of that of publication, from 10 behind to 6. */
  private static final double[] YEARS_PLAIN = {
    .03, .03, .03, .05, .05, .05, .07, .10, .09, .14, .13, .06, .06, .02, .015, .015, .015
  };

  /** The same with a word of the future, from 3 behind to 6. */
  private static final double[] YEARS_AHEAD = {.015, .015, .015, .08, .25, .28, .10, .09, .06, .03};

  /** The same in a name (2024年施政报告), from 3 behind to 2. */
  private static final double[] YEARS_NAMED = {.03, .05, .20, .55, .08, .03};

  /** The same in the name of something to come, from 1 behind to 1. */
  private static final double[] YEARS_COMING = {.03, .90, .03};

  /** By how many months a month lies ahead, from 11 behind to 5: 3月, where 本月 is used, too. */
  private static final double[] MONTHS_BARE = {
    .01, .01, .01, .01, .02, .02, .03, .04, .08, .14, .27, .09, .10, .09, .05, .03, .02
  };

  /** The same with a day: 3月1日. */
  private static final double[] MONTHS_WITH_DAY = {
    .01, .01, .01, .01, .01, .01, .02, .03, .03, .06, .13, .42, .15, .06, .03, .02, .01
  };

  /** The same behind 今年; what lies ahead then has a word of the future beside it. */
  private static final double[] MONTHS_THIS_YEAR = {
    .01, .02, .02, .03, .05, .05, .06, .10, .15, .19, .25, .08, .01, .005, .005, .005, .005
  };

  /** The same with a day: 今年3月1日. */
  private static final double[] MONTHS_THIS_YEAR_WITH_DAY = {
    .02, .02, .03, .03, .04, .05, .06, .07, .10, .13, .23, .20, .01, .005, .005, .005, .005
  };

  /** The same behind the number of the year. */
  private static final double[] MONTHS_NUMBERED = {
    .02, .02, .02, .02, .03, .03, .04, .05, .06, .07, .09, .20, .08, .05, .04, .03, .02
  };

  /** The same with a word of the future, from 1 behind to 6. */
  private static final double[] MONTHS_FUTURE = {.05, .15, .40, .16, .10, .07, .04, .02};

  /** Behind 去年, by how many two months ago, from now. */
  private static final double[] MONTHS_LAST_YEAR = {
    .02, .10, .16, .16, .14, .12, .10, .07, .04, .02, .01, .01
  };

  private static final double LEAST = .003;
  private static final double SURE_YEAR = .65;

  /** So many different things must tell the year. */
  private static final int FEWEST_CLUES = 3;

  private static final double SURE_MONTH = .5;

  private final TimeRules rules;

  /** Inference by the given rules. Immutable and thread-safe. */
  public PublicationInference(TimeRules rules) {
    this.rules = rules;
  }

  /**
   * The day of publication, as far as the page tells it.
   *
   * @param articles what the articles of the page say about time
   * @param region the region of the page, as HK
   */
  public PartialDate infer(List<TimeExpressions> articles, String region) {
    PageClues clues = new PageClues(rules, region);
    articles.forEach(clues::add);
    if (!clues.standalone().isEmpty()) {
      return date(clues.standalone().get(clues.standalone().size() - 1));
    }
    Set<Integer> years = years(clues.counts());
    if (years.isEmpty() || telling(clues.counts()) < FEWEST_CLUES) {
      return PartialDate.UNKNOWN;
    }
    double[][] likelihood = new double[years.size()][13];
    double total = 0;
    int row = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int year : years) {
      for (int month = 1; month <= 12; month++) {
        likelihood[row][month] = logLikelihood(clues, year, month);
        most = Math.max(most, likelihood[row][month]);
      }
      row++;
    }
    for (double[] months : likelihood) {
      for (int month = 1; month <= 12; month++) {
        months[month] = Math.exp(months[month] - most);
        total += months[month];
      }
    }
    return best(clues, List.copyOf(years), likelihood, total);
  }

  /** How many clues bear on the year. */
  private static long telling(Map<Object, Integer> counts) {
    return counts.keySet().stream()
        .filter(c -> c instanceof YearSaid || (c instanceof MonthSaid m && m.year() != 0))
        .count();
  }

  private static PartialDate best(
      PageClues clues, List<Integer> years, double[][] likelihood, double total) {
    int bestYear = 0;
    double bestShare = 0;
    for (int i = 0; i < likelihood.length; i++) {
      double sum = 0;
      for (double each : likelihood[i]) {
        sum += each;
      }
      if (sum > bestShare) {
        bestShare = sum;
        bestYear = i;
      }
    }
    if (bestShare / total < SURE_YEAR) {
      return PartialDate.UNKNOWN;
    }
    int year = years.get(bestYear);
    int month = 1;
    for (int m = 2; m <= 12; m++) {
      month = likelihood[bestYear][m] > likelihood[bestYear][month] ? m : month;
    }
    if (likelihood[bestYear][month] / bestShare < SURE_MONTH) {
      return new PartialDate(year, 0, 0);
    }
    return day(clues.days(), year, month);
  }

  private static PartialDate date(Point point) {
    try {
      return new PartialDate(
          point.first(Piece.Year.class).year(),
          point.first(Piece.Month.class).number(),
          point.first(Piece.Day.class).number());
    } catch (IllegalArgumentException e) {
      return PartialDate.UNKNOWN;
    }
  }

  private static Set<Integer> years(Map<Object, Integer> counts) {
    Set<Integer> years = new TreeSet<>();
    for (Object clue : counts.keySet()) {
      if (clue instanceof YearSaid said && said.year() >= 1990 && said.year() <= 2100) {
        for (int by = -1; by <= 2; by++) {
          years.add(said.year() + by);
        }
      }
    }
    return years;
  }

  /** Years count as often as they are said; of the rest each further time says half as much. */
  private static double weight(Object clue, int count) {
    return clue instanceof YearSaid ? Math.min(count, 4) : 2 - Math.pow(0.5, count - 1.0);
  }

  private static double logLikelihood(PageClues clues, int year, int month) {
    double sum = 0;
    for (Map.Entry<Object, Integer> clue : clues.counts().entrySet()) {
      double likelihood =
          switch (clue.getKey()) {
            case YearSaid said -> likelihood(said, year);
            case MonthSaid said -> likelihood(said, year, month);
            case NewsMonths news -> likelihood(news, month);
            default -> 1;
          };
      sum += weight(clue.getKey(), clue.getValue()) * Math.log(likelihood);
    }
    for (WeekdayKnown known : clues.weekdays()) {
      sum += Math.log(fits(known, year, month) ? 1 : 0.1);
    }
    for (DayKnown known : clues.days()) {
      if (known.month() > 0) {
        sum += Math.log(printed(known, year, known.month()).getMonthValue() == month ? 1 : 0.02);
      }
    }
    return sum;
  }

  private static double likelihood(YearSaid said, int year) {
    int ahead = said.year() - year;
    return switch (said.manner()) {
      case PLAIN -> at(YEARS_PLAIN, ahead + 10);
      case AHEAD -> at(YEARS_AHEAD, ahead + 3);
      case NAMED -> at(YEARS_NAMED, ahead + 3);
      case COMING -> at(YEARS_COMING, ahead + 1);
    };
  }

  /** News lasts into the month after. */
  private static double likelihood(NewsMonths news, int month) {
    boolean now = news.months().contains(month);
    boolean after = news.months().contains(month == 1 ? 12 : month - 1);
    if (news.told()) {
      return now ? .40 : after ? .20 : .05;
    }
    return now ? .14 : after ? .12 : .07;
  }

  private static double likelihood(MonthSaid said, int year, int month) {
    int ahead = said.month() - month;
    boolean future = said.tense() == Tense.FUTURE;
    return switch (said.of()) {
      case NUMBER -> {
        ahead += 12 * (said.year() - year);
        yield ahead < -11
            ? 0.03 // a month of another year says little about this one
            : future ? at(MONTHS_FUTURE, ahead + 1) : at(MONTHS_NUMBERED, ahead + 11);
      }
      case LAST -> at(MONTHS_LAST_YEAR, (12 - ahead) / 2);
      case NEXT -> at(MONTHS_LAST_YEAR, (12 + ahead) / 2);
      case THIS -> {
        double[] before = said.withDay() ? MONTHS_THIS_YEAR_WITH_DAY : MONTHS_THIS_YEAR;
        yield future ? at(MONTHS_FUTURE, ahead + 1) : at(before, ahead + 11);
      }
      case BARE -> {
        ahead = ahead >= 8 && !future ? ahead - 12 : ahead;
        yield future
            ? at(MONTHS_FUTURE, ahead + 1)
            : at(said.withDay() ? MONTHS_WITH_DAY : MONTHS_BARE, ahead + 11);
      }
    };
  }

  private static double at(double[] shares, int index) {
    return index >= 0 && index < shares.length ? shares[index] : LEAST;
  }

  private static boolean fits(WeekdayKnown known, int year, int month) {
    if (known.month() > 0) {
      return falls(year, known.month(), known.day(), known.weekday())
          || (known.month() > month + 6
              && falls(year - 1, known.month(), known.day(), known.weekday()));
    }
    int before = month == 1 ? 12 : month - 1;
    int beforeYear = month == 1 ? year - 1 : year;
    int after = month == 12 ? 1 : month + 1;
    int afterYear = month == 12 ? year + 1 : year;
    return falls(year, month, known.day(), known.weekday())
        || (known.day() > 20 && falls(beforeYear, before, known.day(), known.weekday()))
        || (known.day() < 11 && falls(afterYear, after, known.day(), known.weekday()));
  }

  private static boolean falls(int year, int month, int day, int weekday) {
    try {
      return LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The day of publication if the known day is one of a month. */
  private static LocalDate printed(DayKnown known, int year, int month) {
    int most = java.time.YearMonth.of(year, month).lengthOfMonth();
    return LocalDate.of(year, month, Math.min(known.day(), most)).minusDays(known.by());
  }

  /** The day that most clues agree on; that of the month alone if there is none. */
  private static PartialDate day(List<DayKnown> days, int year, int month) {
    Map<LocalDate, Integer> votes = new java.util.TreeMap<>();
    for (DayKnown known : days) {
      LocalDate same = printed(known, year, month);
      LocalDate day = same;
      if (same.getMonthValue() != month) { // 昨日(31日) on the first of the month
        LocalDate other = printed(known, same.getYear(), month).minusMonths(1);
        day = other.getMonthValue() == month ? other : same;
      }
      votes.merge(day, known.by() == 0 ? 2 : 3, Integer::sum);
    }
    LocalDate best = null;
    for (Map.Entry<LocalDate, Integer> vote : votes.entrySet()) {
      best = best == null || vote.getValue() > votes.get(best) ? vote.getKey() : best;
    }
    return best == null ? new PartialDate(year, month, 0) : PartialDate.of(best);
  }
}
