package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedOutputTest {

  private static final OutputStream LEFT =
      new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException("Broken pipe");
        }
      };

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private final Console console =
      new Console(
          new ByteArrayInputStream("局長孫東說。".getBytes(StandardCharsets.UTF_8)),
          LEFT,
          new PrintStream(err, true, StandardCharsets.UTF_8),
          false,
          false,
          Map.of(),
          new Interruption());

  @Test
  void endsInPeaceWhenNobodyReadsOn() {
    assertThat(Main.run(console, "extract", "-")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void tellsStandardOutputFromAFileThatIsAPipe() {
    FileSystemException fault =
        catchThrowableOfType(
            FileSystemException.class, () -> NamedOutput.of(console).write(new byte[1], 0, 1));
    assertThat(NamedOutput.isLeft(fault)).isTrue();
    assertThat(NamedOutput.isLeft(new FileSystemException("a pipe", null, "Broken pipe")))
        .isFalse();
    assertThat(NamedOutput.isLeft(new IOException("Broken pipe"))).isFalse();
  }
}
