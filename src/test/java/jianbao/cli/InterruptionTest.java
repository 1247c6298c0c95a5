package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {

  @TempDir private Path folder;

  @Test
  void leavesWorkThatDoesNotAsk() throws Exception {
    Interruption interruption = new Interruption();
    assertThat(interruption.leaving(() -> 3)).isEqualTo(3);
    assertThatThrownBy(
            () ->
                interruption.leaving(
                    () -> {
                      throw new IOException("said so");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("said so");
    assertThatThrownBy(
            () ->
                interruption.leaving(
                    () -> {
                      throw new StackOverflowError("too deep");
                    }))
        .isInstanceOf(StackOverflowError.class)
        .hasMessage("too deep");
    CountDownLatch end = new CountDownLatch(1);
    assertThat(
            interruption.leaving(
                () -> {
                  interruption.request();
                  end.await();
                  return 0;
                }))
        .isEqualTo(ExitStatus.INTERRUPTED);
    end.countDown();
  }

  @Test
  void beginsNoWorkAfterARequest() throws Exception {
    Interruption interruption = new Interruption();
    interruption.request();
    AtomicBoolean begun = new AtomicBoolean();
    assertThat(
            interruption.leaving(
                () -> {
                  begun.set(true);
                  return 0;
                }))
        .isEqualTo(ExitStatus.INTERRUPTED);
    assertThat(begun).isFalse();
  }

  @Test
  void endsEvaluationsAndTraining() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("one.gold.txt"), "=== id: a\ntitle: none\n---\n局長⟦P|孫東⟧說。\n");
    for (String[] arguments :
        new String[][] {
          {"evaluate"},
          {"evaluate", "search"},
          {"train", "-o", folder.resolve("models").toString(), gold.toString()}
        }) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Interruption interruption = new Interruption();
      interruption.request();
      Console console =
          new Console(
              new ByteArrayInputStream(new byte[0]),
              out,
              new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
              false,
              false,
              Map.of(),
              interruption);
      assertThat(Main.run(console, arguments))
          .as(String.join(" ", arguments))
          .isEqualTo(ExitStatus.INTERRUPTED);
    }
  }
}
