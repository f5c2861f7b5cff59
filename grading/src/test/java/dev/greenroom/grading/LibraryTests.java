package dev.greenroom.grading;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.greenroom.grading", importOptions = ImportOption.DoNotIncludeTests.class)
class LibraryTests {

    @ArchTest
    static final ArchRule STANDS_ON_THE_JDK_THE_NETWORK_RUNTIME_AND_A_JSON_READER = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.greenroom.grading", "java..", "ai.onnxruntime..", "tools.jackson..", "org.jspecify..");

    @ArchTest
    static final ArchRule NEVER_GOES_TO_THE_NETWORK =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "java.net.http..");
}
