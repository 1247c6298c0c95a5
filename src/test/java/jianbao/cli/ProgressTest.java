package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final String CLEAR = "\r\u001b[K";

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  private String run(boolean watched, Duration patience) {
    PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
    try (Progress progress = new Progress(err, watched, patience)) {
      progress.say("first");
      for (int i = 0; i < 1000; i++) {
        progress.step();
      }
      progress.say("second");
    }
    return text();
  }

  private String text() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Test
  void showsNoBarWhereNobodyWatches() {
    assertThat(run(false, Duration.ZERO)).isEqualToNormalizingNewlines("first\nsecond\n");
  }

  @Test
  void showsNoBarForWorkThatEndsSoon() {
    assertThat(run(true, Duration.ofHours(1))).isEqualToNormalizingNewlines("first\nsecond\n");
  }

  @Test
  void leavesTheLineEmptyAndTheMessagesWhole() throws InterruptedException {
    PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
    try (Progress progress = new Progress(err, true, Duration.ofNanos(1))) {
      for (int i = 0; i < 1000 && !text().contains("articles"); i++) {
        progress.step();
        Thread.sleep(10);
      }
      progress.say("message");
    }
    assertThat(text()).contains(" articles", CLEAR + "message" + System.lineSeparator());
    assertThat(text()).endsWith(CLEAR);
  }
}
