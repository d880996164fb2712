package nl.dichterbij.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.camunda.client.annotation.JobWorker;
import nl.dichterbij.engine.Workers;

@AnalyzeClasses(packages = "nl.dichterbij", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

    @ArchTest
    static final ArchRule onlyTheEngineModuleHoldsAClient = noClasses().that().resideOutsideOfPackage("..engine..")
            .should().dependOnClassesThat().haveFullyQualifiedName("io.camunda.client.CamundaClient");

    @ArchTest
    static final ArchRule onlyWorkersKnowJobs = noClasses().that().resideOutsideOfPackage("..engine..")
            .and().haveSimpleNameNotEndingWith("Workers").and().doNotHaveSimpleName("StepRef")
            .should().dependOnClassesThat().resideInAPackage("io.camunda..");

    @ArchTest
    static final ArchRule workersLiveInWorkerClasses = methods()
            .that().areAnnotatedWith(JobWorker.class)
            .should().beDeclaredInClassesThat().areAnnotatedWith(Workers.class)
            .andShould().beDeclaredInClassesThat().haveSimpleNameEndingWith("Workers");

    @ArchTest
    static final ArchRule workersLeaveRulesAndStorageToServices = noClasses().that().haveSimpleNameEndingWith("Workers")
            .should().dependOnClassesThat().haveSimpleNameEndingWith("Repository")
            .orShould().dependOnClassesThat().resideInAnyPackage("org.springframework.jdbc..", "jakarta.persistence..");

    /** Commit first, then complete: a transaction around the worker would still be open when the job completes. */
    @ArchTest
    static final ArchRule workersHaveNoTransactionOfTheirOwn = noMethods().that().areAnnotatedWith(JobWorker.class)
            .should().beAnnotatedWith(org.springframework.transaction.annotation.Transactional.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule controllersStayInside = classes().that().areNotAnnotations().and().haveSimpleNameEndingWith("Controller")
            .or().areAnnotatedWith(Workers.class).or().haveSimpleNameEndingWith("Repository")
            .should().bePackagePrivate();
}
