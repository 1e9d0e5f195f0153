package vn.hoalu.access;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whether this program runs as the demo, whose made-up people may sign in with a published password. */
@Component
class DemoMode {

    private final boolean on;

    DemoMode(Environment environment) {
        on = environment.acceptsProfiles(Profiles.of("demo"));
    }

    boolean isOn() {
        return on;
    }
}
