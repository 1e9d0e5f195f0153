package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import vn.hoalu.inbox.InboxQuery;

/** The rows with what is said above and below them; where there are none, what to do next. */
class ListPart extends Div {
    private final RowWords words;
    private final LoadedRows rows;
    private final InboxGrid grid;
    private final Span status = new Span();
    private final Div empty = new Div();
    private final Button earlier;
    private final Button more;
    private final Button news;

    ListPart(RowWords words, LoadedRows rows, InboxGrid grid, Runnable toTop, Runnable further, Runnable again) {
        this.words = words;
        this.rows = rows;
        this.grid = grid;
        this.earlier = new Button(words.say("inbox.earlier"), click -> toTop.run());
        this.news = new Button("", click -> again.run());
        this.more = new Button(words.say("inbox.more"), click -> further.run());
        addClassName("inbox-rows");
        status.addClassNames("inbox-status", "quiet");
        status.getElement().setAttribute("role", "status");
        empty.addClassName("inbox-empty");
        more.addClassName("inbox-more");
        earlier.addClassName("inbox-more");
        news.addClassName("inbox-news");
        Div told = new Div(news);
        told.getElement().setAttribute("role", "status");
        add(status, told, earlier, grid, empty, more);
        arrived(0);
    }

    void show() {
        int count = rows.all().size();
        arrived(0);
        grid.show(rows.all(), rows.query().list());
        grid.setVisible(count > 0);
        empty.setVisible(count == 0);
        empty.setText(words.say(emptyKey(rows.query())));
        earlier.setVisible(rows.hasEarlier());
        more.setVisible(rows.hasMore());
        status.setText(words.say(rows.hasMore() ? "inbox.count.more" : "inbox.count.all", Map.of("count", count)));
    }

    /** Says quietly that there is more to read; nothing moves until it is asked for. */
    final void arrived(int count) {
        news.setVisible(count > 0);
        news.setText(words.say("inbox.news", Map.of("count", count)));
    }

    private static String emptyKey(InboxQuery query) {
        if (!query.search().isBlank()) {
            return "inbox.empty.search";
        }
        return query.filter().none()
                ? "inbox.empty." + query.list().name().toLowerCase(Locale.ROOT)
                : "inbox.empty.filter";
    }
}
