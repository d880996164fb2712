package nl.dichterbij.trajectory;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import org.springframework.stereotype.Component;

/** People who wait for a call. */
@Component
class CallbackNotice implements WorkNotice {

    private final Callbacks callbacks;
    private final Access access;

    CallbackNotice(Callbacks callbacks, Access access) {
        this.callbacks = callbacks;
        this.access = access;
    }

    @Override
    public String code() {
        return "callbacks";
    }

    @Override
    public String path() {
        return "/terugbellen";
    }

    @Override
    public int count(RegionCode region) {
        return access.may(Action.CALL_BACK, region.value()) ? callbacks.countIn(region) : 0;
    }
}
