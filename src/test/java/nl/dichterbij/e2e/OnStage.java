package nl.dichterbij.e2e;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** A journey: its methods get the {@link Stage}, which is set once for all journeys and cleared away after the last. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnStage.Setting.class)
@interface OnStage {

    /** Gives the stage to who asks for it; with the application running, whatever the journey before did to it. */
    final class Setting implements ParameterResolver, BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext journey) {
            stage(journey).start();
        }

        @Override
        public void afterEach(ExtensionContext journey) {
            stage(journey).clear(journey.getRequiredTestClass().getSimpleName(),
                    journey.getExecutionException().isPresent());
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext journey) {
            return parameter.getParameter().getType() == Stage.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext journey) {
            return stage(journey);
        }

        private static Stage stage(ExtensionContext journey) {
            return attempt(journey).stage();
        }

        /** Kept by JUnit's root, which closes it at the end of the run. */
        private static Attempt attempt(ExtensionContext journey) {
            return journey.getRoot().getStore(Namespace.create(OnStage.class))
                    .computeIfAbsent(Attempt.class, type -> Attempt.now(), Attempt.class);
        }
    }

    /** The one attempt to set the stage: where it failed, every journey fails at once for the same reason. */
    record Attempt(@Nullable Stage set, @Nullable Throwable failure) implements AutoCloseable {

        private static Attempt now() {
            try {
                return new Attempt(Stage.set(), null);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Attempt(null, e);
            } catch (IOException | RuntimeException e) {
                return new Attempt(null, e);
            }
        }

        Stage stage() {
            if (set != null) {
                return set;
            }
            throw failure instanceof TestAbortedException skipped ? skipped
                    : new IllegalStateException("The platform for the journeys did not start", failure);
        }

        @Override
        public void close() {
            if (set != null) {
                set.close();
            }
        }
    }
}
