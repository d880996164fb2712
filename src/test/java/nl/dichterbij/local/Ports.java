package nl.dichterbij.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** The TCP ports of the platform and the application, all on 127.0.0.1. */
public record Ports(
        int application,
        int webApplications,
        int brokerRest,
        int gateway,
        int brokerCommand,
        int brokerInternal,
        int brokerManagement,
        int webManagement,
        int postgres,
        int openSearch,
        int openSearchTransport) {

    /** Above this the highest port would no longer exist. */
    static final int MOST_SHIFT = 65_535 - 54_329;

    /** What the README names. */
    public static Ports standard() {
        return shifted(0);
    }

    /** Every port this much higher, so that a second platform can run beside the first. */
    public static Ports shifted(int by) {
        return new Ports(
                8080 + by, 8088 + by, 8089 + by, 26500 + by, 26501 + by, 26502 + by, 9600 + by, 9601 + by, 54329 + by,
                9209 + by, 9210 + by);
    }

    /** Port to what it is for, in words that fit in "port 8088 (Tasklist and Operate)". */
    Map<Integer, String> purposes() {
        Map<Integer, String> purposes = new LinkedHashMap<>();
        purposes.put(application, "the application's pages");
        purposes.put(webApplications, "Tasklist and Operate");
        purposes.put(brokerRest, "Zeebe's REST API");
        purposes.put(gateway, "Zeebe's gRPC API");
        purposes.put(brokerCommand, "Zeebe's command API");
        purposes.put(brokerInternal, "Zeebe's internal API");
        purposes.put(brokerManagement, "the management of Zeebe");
        purposes.put(webManagement, "the management of Tasklist and Operate");
        purposes.put(postgres, "PostgreSQL");
        purposes.put(openSearch, "OpenSearch");
        purposes.put(openSearchTransport, "OpenSearch's transport");
        return purposes;
    }
}
