package dev.greenroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rules that hold the house up. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(GreenroomApplication.class);
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.greenroom");

    @Test
    void modulesUseOneAnotherOnlyThroughTheirPublicTypes() {
        MODULES.verify();
    }

    @Test
    void modulesHaveNoCycles() {
        slices().matching("dev.greenroom.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void theWebModuleKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("dev.greenroom.web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.greenroom.accounts",
                        "dev.greenroom.guides",
                        "dev.greenroom.rehearsal",
                        "dev.greenroom.labs",
                        "dev.greenroom.jobs",
                        "dev.greenroom.hiring",
                        "dev.greenroom.editorial",
                        "dev.greenroom.backoffice",
                        "dev.greenroom.cli")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void nobodyDependsOnTheCommandLineOrTheBackOffice() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.greenroom.cli", "dev.greenroom.backoffice")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.greenroom.cli", "dev.greenroom.backoffice")
                .allowEmptyShould(true)
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
                .allowEmptyShould(true)
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
}
