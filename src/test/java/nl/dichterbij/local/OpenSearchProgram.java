package nl.dichterbij.local;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The class path that OpenSearch runs with: its own jars, and a jar made here of OpenSearchNode.java. That one class
 * needs OpenSearch to compile, which must stay off the build's class path, so it is compiled when it is first needed.
 */
final class OpenSearchProgram {

    private static final String SOURCE = "OpenSearchNode.java";

    private final Path directory;

    OpenSearchProgram(Path directory) {
        this.directory = directory;
    }

    /** @param jars asked for only when the class path of an earlier start no longer holds */
    String classPath(String version, Supplier<List<Path>> jars) throws IOException {
        String source = source();
        String key = version + "-" + Integer.toHexString(source.hashCode());
        Path remembered = directory.resolve("opensearch-classpath.txt");
        List<String> lines = Files.exists(remembered) ? Files.readAllLines(remembered) : List.of();
        if (lines.size() == 2 && lines.getFirst().equals(key) && allExist(lines.getLast())) {
            return lines.getLast();
        }
        Files.createDirectories(directory);
        List<Path> resolved = jars.get();
        Path node = compile(source, key, resolved);
        String classPath = Stream.concat(Stream.of(node), resolved.stream())
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Files.writeString(remembered, key + "\n" + classPath + "\n");
        return classPath;
    }

    private static boolean allExist(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator)).map(Path::of).allMatch(Files::isRegularFile);
    }

    private Path compile(String source, String key, List<Path> classPath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new StartFailure("%s is a Java runtime without a compiler; a full JDK 21 or newer is needed."
                    .formatted(System.getProperty("java.home")));
        }
        Path classes = directory.resolve("opensearch-classes");
        CamundaDistribution.deleteRecursively(classes);
        Files.createDirectories(classes);
        Path file = Files.writeString(classes.resolve(SOURCE), source);
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            String jars = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            boolean compiled = compiler.getTask(messages, files, null,
                    List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-classpath", jars), null,
                    files.getJavaFileObjects(file)).call();
            if (!compiled) {
                throw new StartFailure(SOURCE + " does not compile: " + messages);
            }
        }
        return jar(classes, "opensearch-node-" + key + ".jar");
    }

    /** A jar and not the directory: a JVM shares class data only of jars, which halves the time to start. */
    private Path jar(Path classes, String name) throws IOException {
        Path unfinished = directory.resolve(name + ".unfinished");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(unfinished));
                Stream<Path> files = Files.list(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                jar.putNextEntry(new JarEntry(file.getFileName().toString()));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
        return Files.move(unfinished, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String source() {
        try (InputStream in = OpenSearchProgram.class.getResourceAsStream("/local-platform/" + SOURCE)) {
            return new String(Objects.requireNonNull(in, SOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
