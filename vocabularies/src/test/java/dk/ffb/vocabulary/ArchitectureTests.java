package dk.ffb.vocabulary;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The table of the design's section 3, for this module.
@AnalyzeClasses(packages = "dk.ffb", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule knowsNoProtocol =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "reactor..",
                            "tools.jackson..",
                            "com.fasterxml.jackson..",
                            "io.netty..",
                            "java.net.http..");

    @ArchTest
    static final ArchRule jenaStaysWhereRdfIs =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..vocabulary.skos..", "..vocabulary.shapes..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule luceneStaysInSearch =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..vocabulary.search..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule theWordsOfTheDomainNeedOnlyTheJdk =
            classes()
                    .that()
                    .resideInAnyPackage("dk.ffb.vocabulary", "dk.ffb.content")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..",
                                    "org.jspecify..",
                                    "dk.ffb.vocabulary",
                                    "dk.ffb.content"));

    @ArchTest
    static final ArchRule noPackageGoesRoundInCircles =
            slices().matching("dk.ffb.(**)").should().beFreeOfCycles();
}
