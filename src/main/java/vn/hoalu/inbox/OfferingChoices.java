package vn.hoalu.inbox;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.hoalu.access.Actor;

@Service
class OfferingChoices {

    InboxChoices offeredTo(Actor actor) {
        return new InboxChoices(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
