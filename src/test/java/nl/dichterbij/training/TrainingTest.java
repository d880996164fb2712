package nl.dichterbij.training;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import nl.dichterbij.testing.PageTest;
import org.springframework.context.annotation.Import;

/** The module with everything behind it but the engine, on PostgreSQL; all of these tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PageTest
@Import(TrainingFixtures.class)
@interface TrainingTest {
}
