package dk.ffb.service;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The way of the data (design, section 2) as the packages of the service keep to it.
@AnalyzeClasses(packages = "dk.ffb.service", importOptions = ArchitectureTests.NoTests.class)
class ArchitectureTests {

    /// Tests may look wherever they like, whatever compiled them.
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test/") && !location.contains("/test-classes/");
        }
    }

    private static final String[] HTTP = {
        "org.springframework..", "reactor..", "io.netty..", "dk.ffb.service.rest.."
    };

    @ArchTest
    static final ArchRule whatIsStoredAndPublishedKnowsNoHttp =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "dk.ffb.service.store..",
                            "dk.ffb.service.release..",
                            "dk.ffb.service.exchange..",
                            "dk.ffb.service.batch..",
                            "dk.ffb.service.json..",
                            "dk.ffb.service.problem..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(HTTP);

    @ArchTest
    static final ArchRule onlyTheStoreSpeaksToJena =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dk.ffb.service.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule readsNeverTouchTheStore =
            noClasses()
                    .that()
                    .resideInAnyPackage("dk.ffb.service.json..", "dk.ffb.service.batch..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dk.ffb.service.store..");

    @ArchTest
    static final ArchRule theCommandLineIsAboveEverythingElse =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dk.ffb.service.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dk.ffb.service.cli..");

    @ArchTest
    static final ArchRule noPackageGoesRoundInCircles =
            slices().matching("dk.ffb.service.(**)").should().beFreeOfCycles();

    /// What they share is in `request` and `reply`; `rest` itself puts them together.
    @ArchTest
    static final ArchRule thePartsOfTheInterfaceDoNotKnowEachOther =
            slices().matching("dk.ffb.service.rest.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            alwaysTrue(),
                            resideInAnyPackage(
                                    "dk.ffb.service.rest.request", "dk.ffb.service.rest.reply"));
}
