package jianbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/**
 * Holds the packages to the picture in the README: imports run downwards, a library has one home.
 */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("jianbao");

  private static final Set<String> BASE = Set.of("text", "data", "json", "document");

  /** What each package may import besides itself and the JDK. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("data", Set.of()),
          Map.entry("json", Set.of()),
          Map.entry("document", Set.of("text")),
          Map.entry("source", BASE),
          Map.entry("layout", BASE),
          Map.entry("script", BASE),
          Map.entry("segment", BASE),
          Map.entry("gazetteer", BASE),
          Map.entry("extract", BASE),
          Map.entry("link", BASE),
          Map.entry("index", BASE),
          Map.entry("output", BASE),
          Map.entry(
              "pipeline",
              with("source", "layout", "script", "segment", "gazetteer", "extract", "link")),
          Map.entry("train", with("segment", "script", "extract", "pipeline", "evaluate")),
          Map.entry("evaluate", with("pipeline", "source", "index", "output")),
          Map.entry(
              "cli",
              with(
                  "source",
                  "script",
                  "gazetteer",
                  "pipeline",
                  "index",
                  "output",
                  "evaluate",
                  "train")));

  /** The one package that may import a library, by the beginning of the library's packages. */
  private static final Map<String, String> HOME_OF =
      Map.ofEntries(
          Map.entry("org.apache.lucene", "index"),
          Map.entry("org.tartarus.snowball", "index"),
          Map.entry("com.hankcs", "segment"),
          Map.entry("com.github.houbb", "script"),
          Map.entry("tools.jackson", "json"),
          Map.entry("com.fasterxml", "json"),
          Map.entry("picocli", "cli"),
          Map.entry("me.tongfei", "cli"),
          Map.entry("org.jline", "cli"),
          Map.entry("org.jsoup", "source"),
          Map.entry("org.apache.pdfbox", "source"),
          Map.entry("org.apache.fontbox", "source"),
          Map.entry("com.ibm.icu", "source"));

  @Test
  void findsTheProgram() {
    assertThat(PROGRAM).hasSizeGreaterThan(40);
  }

  @Test
  void importsRunDownwards() {
    for (JavaClass aClass : PROGRAM) {
      String home = packageOf(aClass);
      assertThat(MAY_IMPORT).as("package of " + aClass.getName()).containsKey(home);
    }
    MAY_IMPORT.forEach(
        (name, allowed) -> {
          List<String> packages = new ArrayList<>(List.of("jianbao." + name + ".."));
          allowed.forEach(other -> packages.add("jianbao." + other + ".."));
          noClasses()
              .that()
              .resideInAPackage("jianbao." + name + "..")
              .should()
              .dependOnClassesThat(
                  JavaClass.Predicates.resideInAPackage("jianbao..")
                      .and(
                          DescribedPredicate.not(
                              JavaClass.Predicates.resideInAnyPackage(
                                  packages.toArray(new String[0])))))
              .allowEmptyShould(true)
              .check(PROGRAM);
        });
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("jianbao.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void everyLibraryHasOneHome() {
    HOME_OF.forEach(
        (library, home) ->
            noClasses()
                .that()
                .resideOutsideOfPackage("jianbao." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(PROGRAM));
    classes()
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage("jianbao..", "java..", "javax..")
                .or(
                    JavaClass.Predicates.resideInAnyPackage(
                        HOME_OF.keySet().stream().map(l -> l + "..").toArray(String[]::new)))
                .or(
                    DescribedPredicate.describe(
                        "are primitives or arrays of them", c -> c.getPackageName().isEmpty())))
        .check(PROGRAM);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("jianbao.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(PROGRAM);
  }

  @Test
  void nothingBelowTheCommandLineAsksForTheDayOrThePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackage("jianbao.cli..")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(PROGRAM);
  }

  @Test
  void nothingIsWrittenAsTheLocaleOfTheUserHasIt() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(PROGRAM);
  }

  @Test
  void nothingStaticChanges() {
    ArchRuleDefinition.fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(PROGRAM);
  }

  private static Set<String> with(String... names) {
    Set<String> all = new java.util.HashSet<>(BASE);
    all.addAll(List.of(names));
    return all;
  }

  /** {@code extract} for {@code jianbao.extract.time}. */
  private static String packageOf(JavaClass aClass) {
    String[] parts = aClass.getPackageName().split("\\.", -1);
    return parts.length > 1 ? parts[1] : "";
  }
}
