package jianbao.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A place to write to whose faults name it, as those of streams do not. */
final class NamedOutput extends FilterOutputStream {

  private static final String STANDARD_OUTPUT = "standard output";
  private static final String BROKEN_PIPE = "Broken pipe";

  private final String name;

  private NamedOutput(OutputStream stream, String name) {
    super(stream);
    this.name = name;
  }

  /** A file, made anew. */
  static OutputStream of(Path file) throws IOException {
    return new NamedOutput(Files.newOutputStream(file), file.toString());
  }

  /**
   * Whether somebody who read our standard output went away. Where a file was asked for, a pipe
   * that nobody reads is a fault as any other: what was to be written there is not.
   */
  static boolean isLeft(IOException e) {
    return e instanceof FileSystemException named
        && STANDARD_OUTPUT.equals(named.getFile())
        && BROKEN_PIPE.equals(named.getReason());
  }

  /** The standard output of a console. */
  static OutputStream of(Console console) {
    return new NamedOutput(console.out(), STANDARD_OUTPUT);
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw named(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw named(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw named(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } catch (FileSystemException e) {
      throw e; // names it already
    } catch (IOException e) {
      throw named(e);
    }
  }

  private IOException named(IOException e) {
    FileSystemException named = new FileSystemException(name, null, IoReason.ofStream(e));
    named.initCause(e);
    return named;
  }
}
