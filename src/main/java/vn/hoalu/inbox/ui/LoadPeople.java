package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.hoalu.base.Dates;
import vn.hoalu.inbox.Share;
import vn.hoalu.inbox.UnitLoad;
import vn.hoalu.organization.CoverLine;

/** Who has how much; onto each line tasks can be dropped. */
class LoadPeople extends UnorderedList {
    private final RowWords words;
    private final transient Consumer<Share> dropped;

    LoadPeople(RowWords words, Consumer<Share> dropped) {
        this.words = words;
        this.dropped = dropped;
        addClassName("load-people");
        getElement().setAttribute("aria-label", words.say("inbox.load.people"));
        getElement().executeJs("window.hoaluLoad.lines(this)");
    }

    void show(UnitLoad load, LoadAddress here) {
        removeAll();
        long most = load.most();
        add(new LoadLine(words, here, new Share.Waiting(), words.say("inbox.load.waiting"), load.waiting(), most));
        load.people().forEach(person -> add(line(load, person, here, most)));
        if (load.elsewhere().open() > 0) {
            String name = words.say("inbox.load.elsewhere");
            add(new LoadLine(words, here, new Share.Elsewhere(), name, load.elsewhere(), most)
                    .say(words.say("inbox.load.elsewhere.why"), "quiet"));
        }
    }

    private LoadLine line(UnitLoad load, UnitLoad.Person person, LoadAddress here, long most) {
        Share share = new Share.Held(person.official().id());
        LoadLine line = new LoadLine(words, here, share, person.official().name(), person.amount(), most)
                .say(roles(person), "quiet");
        if (load.heavy(person)) {
            line.say(words.say("inbox.load.heavy"), "badge bad");
        }
        person.absences().forEach(away -> line.say(absence(away, person.away()), "badge warn"));
        return line;
    }

    private String roles(UnitLoad.Person person) {
        return person.roles().stream()
                .map(role -> words.say("organization.role." + role))
                .collect(Collectors.joining(", "));
    }

    private String absence(CoverLine away, boolean now) {
        return words.say(
                now ? "inbox.load.away" : "inbox.load.awaySoon",
                Map.of(
                        "first", Dates.day(away.first()),
                        "last", Dates.day(away.last()),
                        "deputy", away.deputy().name()));
    }

    @ClientCallable
    void dropped(String text) {
        Share.read(text).ifPresent(dropped);
    }
}
