package org.rogatory;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.rogatory.chain.Digest;

/** One way only: convention ← procedure ← request, and below request: chain, registry, access, http, problem, time. Proof is alone. */
@AnalyzeClasses(packages = "org.rogatory", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theTreatyIsPlainJava = classes()
            .that()
            .resideInAPackage("org.rogatory.convention..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.rogatory.convention..");

    @ArchTest
    static final ArchRule theEngineIsPlainJava = classes()
            .that()
            .resideInAPackage("org.rogatory.procedure..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.rogatory.convention..", "org.rogatory.procedure..");

    @ArchTest
    static final ArchRule aVerifierNeedsNothingButProofsAndDigests = classes()
            .that()
            .resideInAPackage("org.rogatory.proof..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.rogatory.proof..").or(equivalentTo(Digest.class)));

    @ArchTest
    static final ArchRule anAuditorsVerifierNeedsNothingElse = classes()
            .that()
            .resideInAPackage("org.rogatory.verify..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.rogatory.verify..", "org.rogatory.proof..")
                    .or(equivalentTo(Digest.class)));

    @ArchTest
    static final ArchRule aDigestIsPlainJava = classes()
            .that()
            .belongToAnyOf(Digest.class)
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..").or(equivalentTo(Digest.class)));

    @ArchTest
    static final ArchRule theEngineAsksNoClock = noClasses()
            .that()
            .resideInAnyPackage("org.rogatory.convention..", "org.rogatory.procedure..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule whatIsBelowKnowsNeitherProcedureNorRequest = noClasses()
            .that()
            .resideInAnyPackage(
                    "..chain..", "..registry..", "..access..", "..http..", "..problem..", "..store..", "..time..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rogatory.procedure..", "org.rogatory.request..");

    @ArchTest
    static final ArchRule nobodyKnowsTheLogButWhoAuditsIt = noClasses()
            .that()
            .resideOutsideOfPackages("org.rogatory.log..", "org.rogatory.audit..", "org.rogatory.bundle..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rogatory.log..");

    @ArchTest
    static final ArchRule theLogReadsRequestsAndKnowsNoProcedure = noClasses()
            .that()
            .resideInAPackage("org.rogatory.log..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.rogatory.convention..",
                    "org.rogatory.procedure..",
                    "org.rogatory.deadline..",
                    "org.rogatory.audit..",
                    "org.rogatory.contract..");

    @ArchTest
    static final ArchRule nobodyKnowsTheContractThatIsMadeFromIt = noClasses()
            .that()
            .resideOutsideOfPackage("org.rogatory.contract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rogatory.contract..");

    @ArchTest
    static final ArchRule noPartDependsOnItself =
            slices().matching("org.rogatory.(*)..").should().beFreeOfCycles();
}
