package nl.dichterbij.deploy;

import java.util.List;
import java.util.Map;

/** What the application is told in {@code deploy/dichterbij/application.yaml}. */
final class ServedRegions {

    private static final Map<String, Object> SETTINGS = Deployment.map(Deployment.yaml(Deployment.APPLICATION), "dichterbij");

    private ServedRegions() {
    }

    static List<String> codes() {
        return Deployment.list(Deployment.map(SETTINGS, "registration"), "regions");
    }

    static List<Map<String, Object>> accounts() {
        return Deployment.list(SETTINGS, "accounts");
    }
}
