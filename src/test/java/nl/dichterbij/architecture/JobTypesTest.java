package nl.dichterbij.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.camunda.client.annotation.JobWorker;
import org.junit.jupiter.api.Test;

/** Diagrams and workers fit together. */
class JobTypesTest {

    /** Keeps with the step whatever its form shows, and which variables that is only the form knows. */
    private static final String TAKES_ALL = "open-step";
    private static final List<String> USED_OF_ALL = List.of("caseId", "subjectId", "waitingOn", "occurrence");

    @Test
    void everyJobTypeHasExactlyOneWorkerAndTheReverse() {
        var inCode = workers().stream().map(method -> method.getAnnotationOfType(JobWorker.class).type()).sorted().toList();
        assertThat(inCode).doesNotHaveDuplicates();
        assertThat(inCode).containsExactlyElementsOf(inDiagrams());
    }

    @Test
    void everyWorkerNamesTheVariablesItFetches() {
        assertThat(workers()).extracting(method -> method.getAnnotationOfType(JobWorker.class)).allSatisfy(worker -> {
            var takesAll = worker.type().equals(TAKES_ALL);
            assertThat(List.of(worker.fetchAllVariables().length, worker.fetchVariables().length == 0)).as(worker.type())
                    .isEqualTo(List.of(takesAll ? 1 : 0, takesAll));
        });
    }

    static Set<String> fetchedVariables() {
        return java.util.stream.Stream.concat(USED_OF_ALL.stream(), workers().stream()
                .flatMap(method -> java.util.Arrays.stream(method.getAnnotationOfType(JobWorker.class).fetchVariables()))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inDiagrams() {
        var types = new TreeSet<String>();
        Diagrams.all().forEach(diagram -> {
            types.addAll(diagram.values("taskDefinition", "type"));
            types.addAll(diagram.values("executionListener", "type"));
        });
        return types;
    }

    private static List<JavaMethod> workers() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.dichterbij")
                .stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(JobWorker.class))
                .collect(Collectors.toList());
    }
}
