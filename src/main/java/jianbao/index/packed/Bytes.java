package jianbao.index.packed;

import java.util.Arrays;

/** Takes bytes one by one. Not thread-safe. */
public final class Bytes {

  private byte[] bytes = new byte[1024];
  private int length;

  /** Takes a byte: the lowest eight bits. */
  public void add(int b) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) b;
  }

  /** A whole number, taken as unsigned: seven bits a byte, the lowest first. */
  public void addNumber(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      add((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    add((int) rest);
  }

  /** A whole number of either sign; small ones take one byte. */
  public void addSigned(int number) {
    addNumber(((number << 1) ^ (number >> 31)) & 0xFFFFFFFFL);
  }

  /** Takes the bytes of another. */
  public void addAll(Bytes other) {
    for (int i = 0; i < other.length; i++) {
      add(other.bytes[i]);
    }
  }

  /** Forgets all bytes. */
  public void clear() {
    length = 0;
  }

  /** Number of bytes. */
  public int length() {
    return length;
  }

  /** The bytes. */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }
}
