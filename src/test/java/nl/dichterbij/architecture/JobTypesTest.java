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

    @Test
    void everyJobTypeHasExactlyOneWorkerAndTheReverse() {
        var inCode = workers().stream().map(method -> method.getAnnotationOfType(JobWorker.class).type()).sorted().toList();
        assertThat(inCode).doesNotHaveDuplicates();
        assertThat(inCode).containsExactlyElementsOf(inDiagrams());
    }

    @Test
    void everyWorkerNamesTheVariablesItFetches() {
        assertThat(workers()).allSatisfy(method ->
                assertThat(method.getAnnotationOfType(JobWorker.class).fetchVariables()).as(method.getFullName()).isNotEmpty());
    }

    static Set<String> fetchedVariables() {
        return workers().stream().map(method -> method.getAnnotationOfType(JobWorker.class).fetchVariables())
                .flatMap(java.util.Arrays::stream).collect(Collectors.toCollection(TreeSet::new));
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
