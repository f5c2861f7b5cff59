package dev.greenroom;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The rules that hold the house up. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(GreenroomApplication.class);
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.greenroom");

    private static final Set<String> LIBRARIES = Set.of("grading", "sandbox");

    @Test
    void modulesUseOneAnotherOnlyThroughTheirPublicTypes() {
        MODULES.verify();
    }

    @Test
    void modulesHaveNoCycles() {
        slices().matching("dev.greenroom.(*)..").should().beFreeOfCycles().check(CODE);
    }

    /** The same table that people read. */
    @ParameterizedTest
    @MethodSource("table")
    void aModuleDependsOnWhatTheArchitectureSays(Row row) {
        String[] allowed = row.allowed().toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(packageOf(row.module()))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("dev.greenroom..").or(resideInAnyPackage(allowed)))
                .check(CODE);
    }

    @Test
    void theArchitectureNamesEveryModuleOnce() throws IOException {
        Stream<String> modules = CODE.stream()
                .map(type -> type.getPackageName().replaceFirst("^dev\\.greenroom\\.?", ""))
                .map(name -> name.replaceFirst("\\..*", ""))
                .filter(name -> !name.isEmpty() && !LIBRARIES.contains(name))
                .distinct();

        assertThat(table()).extracting(Row::module).containsExactlyInAnyOrderElementsOf(modules.toList());
    }

    @Test
    void nobodyDependsOnTheCommandLineOrTheBackOffice() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.greenroom.cli", "dev.greenroom.backoffice")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.greenroom.cli", "dev.greenroom.backoffice")
                .check(CODE);
    }

    @Test
    void theSideOfTheFirmCannotReachARehearsal() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.greenroom.jobs",
                        "dev.greenroom.hiring",
                        "dev.greenroom.editorial",
                        "dev.greenroom.backoffice")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.greenroom.rehearsal", "dev.greenroom.grading", "dev.greenroom.labs")
                .check(CODE);
    }

    @Test
    void theSideOfTheFirmKnowsNoCandidate() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.greenroom.jobs", "dev.greenroom.hiring", "dev.greenroom.editorial")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("dev\\.greenroom\\.accounts\\.(?:Current)?Candidate.*")
                .check(CODE);
    }

    @Test
    void noPackageIsADrawerForEverything() {
        assertThat(CODE.stream().map(type -> type.getPackageName()).distinct())
                .noneMatch(name -> name.matches(".*\\.(common|util|utils|service|impl|dto|helper)(\\..*)?"));
    }

    /** A row of the table of modules, with the packages that the module may depend on, its own among them. */
    record Row(String module, List<String> allowed) {

        static Row of(String line) {
            String[] cells = line.split(" *\\| *");
            Stream<String> others = switch (cells[3]) {
                case "nothing of ours" -> Stream.empty();
                case "any module's public types" -> Stream.of("");
                default -> Stream.of(cells[3].split(", "));
            };
            return new Row(
                    cells[1],
                    Stream.concat(Stream.of(cells[1]), others)
                            .map(ModularityTests::packageOf)
                            .toList());
        }

        @Override
        public String toString() {
            return module;
        }
    }

    static List<Row> table() throws IOException {
        return Files.readAllLines(Path.of("..", "ARCHITECTURE.md")).stream()
                .dropWhile(line -> !line.startsWith("|---|"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .map(Row::of)
                .toList();
    }

    private static String packageOf(String module) {
        return module.isEmpty() ? "dev.greenroom.." : "dev.greenroom." + module + "..";
    }
}
