package nl.dichterbij.budget;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import nl.dichterbij.engine.Deployments;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.Regions;
import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.security.CurrentUser;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.context.annotation.Import;

/** The services of this module on PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RepositoryTest
@Import({BudgetFixtures.class, Budgets.class, RequestStore.class, Ledger.class, Bookings.class, BudgetTerms.class,
        WaitingList.class, Reservations.class, BudgetRequests.class, Grants.class, BudgetAdvices.class,
        BudgetDecisions.class, DecisionStore.class, Regelingen.class, Deployments.class, Parameters.class, Regions.class,
        WorkCalendar.class, CurrentUser.class, Trajectories.class, Steps.class, FixedClock.class})
@interface BudgetTest {
}
