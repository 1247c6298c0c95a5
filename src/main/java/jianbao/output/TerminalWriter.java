package jianbao.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * The last thing before a terminal: lets text, line ends, tabs and, where asked to, colours
 * through, and U+FFFD for every other character that a terminal would obey. What the formats have
 * made safe already stays as it is; tables, JSON and converted text are made safe here. Not
 * thread-safe.
 */
public final class TerminalWriter extends FilterWriter {

  private static final char ESCAPE = '\u001B';

  private final HitText.Style style;
  private final StringBuilder pending = new StringBuilder();

  /**
   * A writer.
   *
   * @param terminal where the text goes
   * @param style whether colours are let through
   */
  public TerminalWriter(Writer terminal, HitText.Style style) {
    super(terminal);
    this.style = style;
  }

  @Override
  public void write(int c) throws IOException {
    take((char) c);
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      take(chars[i]);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      take(text.charAt(i));
    }
  }

  @Override
  public void flush() throws IOException {
    super.flush();
  }

  @Override
  public void close() throws IOException {
    giveUp();
    super.close();
  }

  /** Holds a carriage return or a colour back until it is known to be one that is meant. */
  private void take(char c) throws IOException {
    if (!pending.isEmpty()) {
      char first = pending.charAt(0);
      if (first == '\r' && c == '\n') {
        pending.append(c);
        pass();
        return;
      }
      if (first == ESCAPE && (pending.length() == 1 ? c == '[' : c == ';' || isDigit(c))) {
        pending.append(c);
        return;
      }
      if (first == ESCAPE && pending.length() > 1 && c == 'm') {
        pending.append(c);
        pass();
        return;
      }
      giveUp();
    }
    if (c == '\r' || (c == ESCAPE && style == HitText.Style.COLORED)) {
      pending.append(c);
    } else {
      super.write(c == '\n' || c == '\t' || !TerminalText.isUnsafe(c) ? c : '\uFFFD');
    }
  }

  private void pass() throws IOException {
    super.write(pending.toString(), 0, pending.length());
    pending.setLength(0);
  }

  /** What was held back is nothing that is meant. */
  private void giveUp() throws IOException {
    if (!pending.isEmpty()) {
      pending.setCharAt(0, '\uFFFD');
      pass();
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
