package jianbao.extract.time;

import jianbao.extract.time.Piece.HalfDay;

/** The hours of the parts of the day. Stateless. */
final class DayParts {

  private DayParts() {}

  /** First and last hour and minute of a part of the day. */
  static String[] hours(Piece.Part part) {
    boolean afterMidnight = part.code().equals("NI") && part.half() == HalfDay.AM;
    return switch (part.code()) {
      case "MO" -> new String[] {"05:00", "11:59"};
      case "MI" -> new String[] {"11:00", "13:59"};
      case "AF" -> new String[] {"12:00", "17:59"};
      case "EV" -> new String[] {"17:00", "20:59"};
      default -> afterMidnight ? new String[] {"00:00", "05:59"} : new String[] {"18:00", "23:59"};
    };
  }
}
