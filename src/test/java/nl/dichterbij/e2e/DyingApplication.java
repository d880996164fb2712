package nl.dichterbij.e2e;

import nl.dichterbij.Dichterbij;
import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.testing.AfterWork;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The application, dying as in a power cut at the point that a system property names: {@code dies-after=record-intake},
 * when the worker of that job type has committed and not yet completed its job; or {@code dies-before-sending=
 * trajectory-registered}, when what leads to that message has been committed and the message was not sent.
 */
final class DyingApplication {

    static final int EXIT_CODE = 137;

    private DyingApplication() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Dichterbij.class);
        application.addInitializers(context -> arm((GenericApplicationContext) context));
        application.run(arguments);
    }

    private static void arm(GenericApplicationContext context) {
        String jobType = System.getProperty("dies-after", "");
        // as a bean definition it is applied last, so around the transactions
        context.registerBean(AfterWork.class, () -> new AfterWork(done -> dieIf(done.equals(jobType))));
        String message = System.getProperty("dies-before-sending", "");
        context.addApplicationListener((ApplicationListener<ApplicationEvent>) event -> {
            if (event instanceof PayloadApplicationEvent<?> published
                    && published.getPayload() instanceof EngineMessage toSend && toSend.name().equals(message)) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        dieIf(true);
                    }
                });
            }
        });
    }

    private static void dieIf(boolean now) {
        if (now) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
