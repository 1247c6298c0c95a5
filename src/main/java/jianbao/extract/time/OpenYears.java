package jianbao.extract.time;

import jianbao.document.PartialDate;
import jianbao.extract.time.TenseCues.Tense;
import jianbao.text.Span;

/**
 * Which year a point of time is of that names none: that of a story told, that of a review, that of
 * publication or the one before. For one point; not thread-safe.
 */
final class OpenYears {

  /** A quarter that begins so many months ahead of the month of publication has been. */
  private static final int FAR_QUARTER = 6;

  private static final int WINTER = 4;

  /** The last month of winter. */
  private static final int WINTER_ENDS = 3;

  /** From this lunar month on a year may lie in the next one. */
  private static final int LAST_LUNAR = 11;

  private final Discourse discourse;
  private final PartialDate published;
  private final Surroundings around;
  private final Span span;

  OpenYears(Discourse discourse, Surroundings around) {
    this.discourse = discourse;
    this.published = discourse.published();
    this.around = around;
    this.span = around.span();
  }

  /** The year said, else that of a story told, else that of publication. */
  int of(Stamp said) {
    if (said != null) {
      return said.year();
    }
    int story = discourse.yearOfStory(span);
    return story != 0 ? story : discourse.today().year();
  }

  /** Whether only the day of publication tells. */
  private boolean isOpen(Stamp said) {
    return said == null && discourse.yearOfStory(span) == 0 && published.month() > 0;
  }

  /** 第四季 in February is that of the year before, unless it is said to lie ahead. */
  int ofQuarter(Stamp said, int quarter) {
    boolean open = isOpen(said);
    int review = open ? ofReview() : 0;
    if (review != 0) { // 2025年增长5%。一季度加快
      return review;
    }
    boolean far = 3 * quarter - 2 - published.month() >= FAR_QUARTER;
    return of(said) - (open && far && around.tense() != Tense.FUTURE ? 1 : 0);
  }

  /** Winter goes on until March: until then 今冬 is the one of the year before. */
  int ofSeason(Stamp said, int season) {
    int year = of(said);
    boolean begun = season == WINTER && year == published.year() && published.month() > 0;
    boolean now = begun && published.month() <= WINTER_ENDS && around.tense() != Tense.FUTURE;
    return now ? year - 1 : year;
  }

  /** The last lunar months lie in the first ones of the next year. */
  int ofLunarMonth(Stamp said, int month) {
    boolean over = isOpen(said) && month >= LAST_LUNAR && published.month() < WINTER_ENDS;
    return of(said) - (over ? 1 : 0);
  }

  /** 年底, 年初: in the first months of the next year those of the one that is told of. */
  int ofEdge(Section section) {
    boolean isOfReview =
        section == Section.END || (section == Section.START && around.isCompared()); // 较年初增加
    int review = isOfReview ? ofReview() : 0;
    if (review != 0) {
      return review;
    }
    boolean over = published.month() > 0 && published.month() <= WINTER_ENDS;
    return of(null) - (over && around.tense() == Tense.PAST ? 1 : 0);
  }

  /**
   * Whether a year counted from that of publication is one too late: 2025年增长5%,比上年加快 counts from
   * the year under review.
   *
   * @param isWholeYear whether no more than the year is said
   * @param isSamePeriod whether the same stretch of it is meant (上年同期)
   */
  boolean isOneAfter(Piece.Shift shift, Stamp found, boolean isWholeYear, boolean isSamePeriod) {
    if (shift.by() != -1 || shift.fromMention() || !isWholeYear) {
      return false;
    }
    boolean isReviewed = found.year() == discourse.yearOfReview(span);
    return around.isCompared()
        ? isReviewed || discourse.isOtherName(found, span)
        : isSamePeriod && isReviewed;
  }

  /** The year of a review for what it says without one and what does not lie ahead; 0 for none. */
  private int ofReview() {
    int year = discourse.yearOfReview(span);
    return year != 0 && around.tense() != Tense.FUTURE && !around.isForecast() ? year : 0;
  }
}
