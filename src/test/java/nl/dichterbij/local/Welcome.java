package nl.dichterbij.local;

import java.io.PrintStream;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The block that ends a start: where everything is, who can sign in, and what Camunda's licence allows. */
record Welcome(Ports ports, long seconds) {

    void print(PrintStream out, ApplicationContext application) {
        String web = "http://localhost:" + ports.webApplications();
        out.println("""

                ------------------------------------------------------------------------
                Dichterbij runs, after %d seconds.

                Application   http://localhost:%d
                Tasklist      %s/tasklist   demo / demo
                Operate       %s/operate    demo / demo
                """.formatted(seconds, ports.application(), web, web).stripTrailing());
        accounts(application).forEach(account -> out.println("              " + account));
        out.println("""

                Camunda 8.6 is under the Camunda License 1.0: free for non-production use only.
                Ctrl-C stops everything and keeps the data.
                ------------------------------------------------------------------------
                """);
    }

    /** The application's demonstration accounts, one line each: the application says who they are. */
    private static List<String> accounts(ApplicationContext application) {
        return application.getBeansOfType(DemoAccounts.class).values().stream()
                .flatMap(accounts -> accounts.lines().stream()).toList();
    }

    /** For a bean of the local profile that knows the accounts of the application itself. */
    interface DemoAccounts {
        List<String> lines();
    }
}
