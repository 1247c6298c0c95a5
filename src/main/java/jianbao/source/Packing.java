package jianbao.source;

import java.util.Locale;

/** How a file is packed, told by its first bytes. */
enum Packing {
  /** Not at all. */
  NONE,
  /** One stream, compressed. */
  GZIP,
  /** Several files, compressed. */
  ZIP,
  /** Something that is not read here. */
  OTHER;

  private static final String GZIP_ENDING = ".gz";
  private static final String ZIP_ENDING = ".zip";

  /** The packing of a file that begins with {@code head}. */
  static Packing of(byte[] head) {
    if (begins(head, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    boolean other =
        begins(head, 'B', 'Z', 'h')
            || begins(head, 0xFD, '7', 'z', 'X', 'Z')
            || begins(head, '7', 'z', 0xBC, 0xAF)
            || begins(head, 'R', 'a', 'r', '!')
            || begins(head, 0x28, 0xB5, 0x2F, 0xFD)
            || isTar(head);
    return other ? OTHER : NONE;
  }

  /** Whether a file of that name, found in a folder or an archive, is one to read. */
  static boolean isKnownName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(ZIP_ENDING) || Format.ofName(unpackedName(lower)).isPresent();
  }

  /** A file's name without the ending that tells of its compression. */
  static String unpackedName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP_ENDING)
        ? name.substring(0, name.length() - GZIP_ENDING.length())
        : name;
  }

  /** The endings of the names of files that are read, for people. */
  static String knownEndings() {
    return Format.knownEndings() + " .gz .zip";
  }

  private static boolean isTar(byte[] head) {
    return head.length > 262
        && head[257] == 'u'
        && head[258] == 's'
        && head[259] == 't'
        && head[260] == 'a'
        && head[261] == 'r';
  }

  private static boolean begins(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
