package jianbao.source;

import java.nio.charset.StandardCharsets;

/** The names of files in zip archives. */
final class MemberName {

  private static final CharsetDetector DETECTOR = new CharsetDetector();

  private MemberName() {}

  /**
   * A name as it was meant. Archives made on Chinese Windows hold names in Big5 or GBK and do not
   * say so.
   *
   * @param name a name whose bytes were taken for ISO 8859-1 unless they were marked as UTF-8
   */
  static String decoded(String name) {
    boolean plain = name.chars().allMatch(c -> c < 0x80);
    boolean marked = name.chars().anyMatch(c -> c > 0xFF);
    if (plain || marked) {
      return name;
    }
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    CharsetDetector.Verdict verdict = DETECTOR.detect(bytes, bytes.length, true);
    return Decoding.of(bytes, 0, bytes.length, verdict.encoding().charset(), true)
        .text()
        .toString();
  }

  /** Whether it, or a folder around it, is one that systems hide. */
  static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/")
        || (name.startsWith(".") && !name.startsWith(".."))
        || (name.contains("/.") && !name.contains("/.."));
  }

  /** Whether unpacking a file of that name would write outside of the archive's folder. */
  static boolean leadsOut(String name) {
    String path = name.replace('\\', '/');
    return path.startsWith("/")
        || (path.length() > 1 && path.charAt(1) == ':')
        || ("/" + path + "/").contains("/../");
  }
}
