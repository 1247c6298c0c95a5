package jianbao.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in our words: one line, with what was expected. */
final class UsageFault {

  private UsageFault() {}

  /** The line. */
  static String of(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing);
      case OverwrittenOptionException twice ->
          name(twice.getOverwritten()) + ": expected once, found again";
      default ->
          e.getArgSpec() == null || e.getValue() == null
              ? e.getMessage().lines().findFirst().orElse("")
              : value(e.getArgSpec(), e.getValue());
    };
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    CommandLine line = e.getCommandLine();
    if (e.isUnknownOption()) {
      boolean isQuery = line.getCommandSpec().findOption("-e") != null;
      return "no option '"
          + first
          + "' here"
          + (isQuery ? "; -e takes a query that begins with a minus" : "");
    }
    if (!line.getSubcommands().isEmpty()) {
      return "no command '"
          + first
          + "'; expected one of "
          + String.join(", ", line.getSubcommands().keySet());
    }
    return "expected no further argument, found '" + first + "'";
  }

  private static String missing(MissingParameterException e) {
    ArgSpec first = e.getMissing().isEmpty() ? e.getArgSpec() : e.getMissing().getFirst();
    if (first == null) {
      return e.getMessage();
    }
    return first instanceof OptionSpec
        ? name(first) + ": expected " + first.paramLabel() + " behind it"
        : "expected " + first.paramLabel();
  }

  private static String value(ArgSpec argument, String value) {
    Class<?> type =
        argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
    String expected = expected(type);
    return name(argument) + ": expected " + expected + ", found '" + value + "'";
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(UsageFault::label)
          .collect(Collectors.joining(", "))
          .replaceFirst(", ([^,]*)$", " or $1");
    }
    boolean isNumber = type == int.class || type == long.class;
    return isNumber ? "a whole number" : "another value";
  }

  /** A constant as it is written by users. */
  private static String label(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
