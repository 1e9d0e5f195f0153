package vn.hoalu.inbox.ui;

import java.util.List;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.forms.Validation;
import vn.hoalu.forms.ui.FormView;
import vn.hoalu.inbox.FormRejected;

/** Says at the fields of a form what the server does not accept about them; of what has no field here, at least that. */
record FormProblems(FormView form, RowWords words) {
    void show(BrokenRule rule) {
        String text = words.say(rule.messageKey(), rule.arguments());
        boolean seen = rule instanceof FormRejected rejected
                ? rejected.errors().entrySet().stream()
                                .filter(error -> show(error.getKey(), error.getValue()))
                                .count()
                        > 0
                : rule.field().filter(key -> form.showProblem(key, text)).isPresent();
        if (!seen) {
            Notices.failed(text);
        }
    }

    private boolean show(String path, List<Validation.Problem> problems) {
        return problems.stream()
                .findFirst()
                .filter(problem -> form.showProblem(path, text(problem)))
                .isPresent();
    }

    private String text(Validation.Problem problem) {
        return switch (problem) {
            case Validation.Problem.Keyed keyed -> words.say(keyed.messageKey(), keyed.arguments());
            case Validation.Problem.Own own -> own.text().in(words.locale());
        };
    }
}
