package jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianbao.text.CharacterClass;

/**
 * Knows lines that belong to the page and to no article: its head and number, labels of boxes,
 * rules, links, captions printed over each other.
 *
 * @param reason what showed it
 * @param labels the labels that the line is made of
 * @param outlet the paper that the line names
 */
record Furniture(Reason reason, List<Label> labels, Optional<Byline.Printed> outlet) {

  /** What shows that a line is furniture. */
  enum Reason {
    /** Nothing but marks. */
    RULE,
    /** Nothing but labels, outlets, dates and page numbers. */
    LABEL,
    /** A link or a mail address. */
    LINK,
    /** Two copies of a line printed over each other. */
    OVERPRINT
  }

  private static final int LONGEST = 64;
  private static final int LONGEST_OVERPRINT = 300;

  /** The furniture that a line is as a whole, if it is. */
  static Optional<Furniture> read(String text, LineShape shape, LayoutWords words) {
    if (shape.han() + shape.latin() + shape.digits() == 0) {
      return onlyMarks(text) ? of(Reason.RULE) : Optional.empty();
    }
    if (text.length() <= LONGEST) {
      Optional<Furniture> label = labels(text, words);
      if (label.isPresent()) {
        return label;
      }
      if (isLink(text, shape)) {
        return of(Reason.LINK);
      }
    }
    if (text.length() <= LONGEST_OVERPRINT && Overprint.is(text)) {
      return of(Reason.OVERPRINT);
    }
    return Optional.empty();
  }

  private static Optional<Furniture> of(Reason reason) {
    return Optional.of(new Furniture(reason, List.of(), Optional.empty()));
  }

  private static boolean onlyMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Furniture> labels(String text, LayoutWords words) {
    List<Label> labels = new ArrayList<>();
    Optional<Byline.Printed> outlet = Optional.empty();
    int at = 0;
    int digits = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      PhraseFinder.Entry<Label> label = words.labels().at(text, at);
      PhraseFinder.Entry<Outlet> paper = words.outlets().at(text, at);
      int labelLength = label == null ? 0 : label.phrase().length();
      int paperLength = paper == null ? 0 : paper.phrase().length();
      if (labelLength > 0 && labelLength >= paperLength) {
        labels.add(label.value());
        at += labelLength;
      } else if (paperLength > 0) {
        outlet = Optional.of(new Byline.Printed(paper.value(), paper.phrase()));
        at += paperLength;
      } else if (CharacterClass.of(c) == CharacterClass.DIGIT) {
        digits++;
        at++;
      } else if (pageLetter(text, at) || isDateUnit(text, at) || isFiller(c)) {
        at++;
      } else {
        return Optional.empty();
      }
    }
    boolean number = digits > 0 && digits <= 8 && labels.isEmpty() && outlet.isEmpty();
    if (labels.isEmpty() && outlet.isEmpty() && !number) {
      return Optional.empty();
    }
    return Optional.of(new Furniture(Reason.LABEL, labels, outlet));
  }

  /** The letter of a page number: A3, P.12. */
  private static boolean pageLetter(String text, int at) {
    char c = text.charAt(at);
    boolean letter = (c >= 'A' && c <= 'Z') || c == 'p';
    boolean before =
        at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) < 128;
    int next = at + 1;
    while (next < text.length() && (text.charAt(next) == '.' || text.charAt(next) == ' ')) {
      next++;
    }
    return letter && !before && next < text.length() && Character.isDigit(text.charAt(next));
  }

  /** 年, 月 or 日 behind a digit or a Chinese numeral. */
  private static boolean isDateUnit(String text, int at) {
    char c = text.charAt(at);
    if (Punctuation.isChineseNumeral(c) || c == '○' || c == '〇' || c == '廿' || c == '初') {
      return at + 1 < text.length();
    }
    return at > 0
        && "年月日版頁页期".indexOf(c) >= 0
        && (CharacterClass.of(text.charAt(at - 1)) == CharacterClass.DIGIT
            || Punctuation.isBlank(text.charAt(at - 1))
            || Punctuation.isChineseNumeral(text.charAt(at - 1)));
  }

  private static boolean isFiller(char c) {
    return Punctuation.isBlank(c)
        || Punctuation.isOpener(c)
        || Punctuation.isCloser(c)
        || Punctuation.isSymbol(c)
        || Punctuation.isDot(c)
        || Punctuation.isDash(c)
        || Punctuation.isColon(c)
        || c == '/'
        || c == '／'
        || c == '|'
        || c == '｜'
        || c == '.'
        || c == ','
        || c == '#'
        || c == '*';
  }

  /** Whether a text is an address on the web or for mail, and nothing else. */
  private static boolean isLink(String text, LineShape shape) {
    int web = Math.max(text.indexOf("www."), text.indexOf("://"));
    int mail = text.indexOf('@');
    boolean address = web >= 0 || (mail > 0 && text.indexOf('.', mail) > 0);
    return address && shape.han() == 0 && text.indexOf(' ') < 0;
  }
}
