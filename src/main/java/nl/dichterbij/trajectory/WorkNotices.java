package nl.dichterbij.trajectory;

import java.util.List;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import org.springframework.stereotype.Component;

/** Work that no process holds, told at the start page of the team; templates know it as {@code workNotices}. */
@Component
class WorkNotices {

    private final List<WorkNotice> modules;
    private final DataRequests requests;
    private final Access access;

    WorkNotices(List<WorkNotice> modules, DataRequests requests, Access access) {
        this.modules = modules;
        this.requests = requests;
        this.access = access;
    }

    /** @param count more than none */
    record Counted(String code, String path, int count) {
    }

    record Notices(List<Counted> counted, List<DataRequests.Open> requests) {

        public boolean isEmpty() {
            return counted.isEmpty() && requests.isEmpty();
        }
    }

    public Notices of(RegionCode region) {
        var counted = modules.stream().map(module -> new Counted(module.code(), module.path(), module.count(region)))
                .filter(notice -> notice.count() > 0).toList();
        return new Notices(counted, access.may(Action.EDIT_DOSSIER, region.value()) ? requests.openIn(region) : List.of());
    }
}
