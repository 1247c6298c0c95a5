package jianbao.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A charset by the name under which the world knows it.
 *
 * <p>Big5 is read as Windows and the web read it, with the symbols of code page 950 and the Hong
 * Kong Supplementary Character Set; the Java charset of that kind is {@code x-MS950-HKSCS}.
 *
 * @param label its name in the output
 * @param charset what decodes it
 */
public record TextEncoding(String label, Charset charset) {

  static final TextEncoding UTF_8 = new TextEncoding("UTF-8", StandardCharsets.UTF_8);
  static final TextEncoding UTF_16LE = new TextEncoding("UTF-16LE", StandardCharsets.UTF_16LE);
  static final TextEncoding UTF_16BE = new TextEncoding("UTF-16BE", StandardCharsets.UTF_16BE);
  static final TextEncoding BIG5 = new TextEncoding("Big5", Charset.forName("x-MS950-HKSCS"));
  static final TextEncoding BIG5_HKSCS = new TextEncoding("Big5-HKSCS", BIG5.charset);
  static final TextEncoding GB18030 = new TextEncoding("GB18030", Charset.forName("GB18030"));
  static final TextEncoding WINDOWS_1252 =
      new TextEncoding("windows-1252", Charset.forName("windows-1252"));

  private static final Charset PLAIN_BIG5 = Charset.forName("x-windows-950");

  /**
   * The encoding that a user means by a name.
   *
   * @return empty if no charset of that name is known
   */
  public static Optional<TextEncoding> ofName(String name) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "big5", "cp950", "ms950", "windows-950", "big5-hkscs", "big5hkscs", "hkscs" -> {
        return Optional.of(BIG5_HKSCS);
      }
      case "gbk", "gb2312", "cp936", "gb18030" -> {
        return Optional.of(GB18030);
      }
      default -> {}
    }
    try {
      Charset charset = Charset.isSupported(name) ? Charset.forName(name) : null;
      return Optional.ofNullable(charset).map(c -> new TextEncoding(c.name(), c));
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  /** Whether its bytes below 0x80 are ASCII characters or the second byte of others, never 0x0A. */
  boolean keepsLineFeeds() {
    return !label.startsWith("UTF-16") && !label.startsWith("UTF-32");
  }

  /** The same encoding under the narrowest name that suits a text decoded with it. */
  TextEncoding narrowedTo(CharSequence text) {
    if (!charset.equals(BIG5.charset)) {
      return this;
    }
    return PLAIN_BIG5.newEncoder().canEncode(text) ? BIG5 : BIG5_HKSCS;
  }
}
