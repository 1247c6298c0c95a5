package jianbao.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import jianbao.extract.name.NameBenchmark;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints the table of the README: millions of characters a second on one
 * thread, and in brackets the ratio to HanLP with all its recognisers on the same texts, the same
 * machine and in the same run.
 */
public final class BenchmarkTable {

  private static final String BASELINE = "hanLpAllRecognizers";
  private static final List<String> LANGUAGES = List.of("zh-Hant", "zh-Hans", "en");

  private BenchmarkTable() {}

  /**
   * Prints the table.
   *
   * @param args which benchmarks besides the baselines, as regular expressions; none for all
   */
  public static void main(String[] args) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(BaselineBenchmark.class.getName() + "\\.")
            .include(NameBenchmark.class.getName() + "\\.")
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .jvmArgsAppend("-Xmx1500m", "-XX:+UseSerialGC")
            .warmupIterations(Integer.getInteger("warmups", 4))
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(Integer.getInteger("iterations", 3))
            .measurementTime(TimeValue.seconds(2));
    for (String step : args.length == 0 ? new String[] {".*"} : args) {
      options.include(StepBenchmark.class.getName() + "\\." + step + "$");
    }
    print(new Runner(options.build()).run());
  }

  private static void print(Collection<RunResult> results) {
    SequencedMap<String, Map<String, Double>> rows = new LinkedHashMap<>();
    for (RunResult result : results) {
      Result<?> characters = result.getSecondaryResults().get("characters");
      String name = result.getParams().getBenchmark();
      rows.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), n -> new TreeMap<>())
          .put(result.getParams().getParam("language"), characters.getScore() / 1e6);
    }
    System.out.println("| M characters/s | " + String.join(" | ", LANGUAGES) + " |");
    System.out.println("| --- |" + " ---: |".repeat(LANGUAGES.size()));
    Map<String, Double> baseline = rows.get(BASELINE);
    rows.forEach(
        (name, row) -> {
          List<String> cells = new ArrayList<>();
          for (String language : LANGUAGES) {
            double speed = row.get(language);
            cells.add(
                String.format(
                    Locale.ROOT, "%.2f (%.2f)", speed, speed / baseline.get(language)));
          }
          System.out.println("| " + name + " | " + String.join(" | ", cells) + " |");
        });
  }
}
