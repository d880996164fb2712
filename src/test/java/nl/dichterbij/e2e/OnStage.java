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

        /** Kept by JUnit's root, which closes it at the end of the run. */
        private static Stage stage(ExtensionContext journey) {
            return journey.getRoot().getStore(Namespace.create(OnStage.class))
                    .computeIfAbsent(Stage.class, type -> set(), Stage.class);
        }

        private static Stage set() {
            try {
                return Stage.set();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
