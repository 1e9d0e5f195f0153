package vn.hoalu.inbox.ui;

import java.util.List;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.forms.Validation;
import vn.hoalu.forms.ui.FormView;
import vn.hoalu.inbox.FormRejected;

/** Says at the fields of a form what the server does not accept about them. */
record FormProblems(FormView form, RowWords words) {
    void show(BrokenRule rule) {
        if (rule instanceof FormRejected rejected) {
            rejected.errors().forEach(this::show);
        }
        rule.field().ifPresent(key -> form.showProblem(key, words.say(rule.messageKey(), rule.arguments())));
    }

    private void show(String key, List<Validation.Problem> problems) {
        problems.stream().findFirst().ifPresent(problem -> form.showProblem(key, text(problem)));
    }

    private String text(Validation.Problem problem) {
        return switch (problem) {
            case Validation.Problem.Keyed keyed -> words.say(keyed.messageKey(), keyed.arguments());
            case Validation.Problem.Own own -> own.text().in(words.locale());
        };
    }
}
