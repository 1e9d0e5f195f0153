package vn.hoalu.administration.ui;

import vn.hoalu.access.Action;

/** The pages of the administration in the order of their tabs; each is shown to those who reach its action somewhere. */
public enum Page {
    UNITS("organization/units", Action.READ_UNITS),
    PEOPLE("organization/people", Action.READ_PEOPLE),
    DEPUTIES("organization/deputies", Action.NAME_DEPUTIES),
    CALENDAR("organization/calendar", Action.READ_UNITS),
    IMPORTS("organization/imports", Action.MANAGE_PEOPLE),
    REORGANISATIONS("organization/reorganisations", Action.READ_REORGANISATIONS),
    ACCOUNTS("organization/accounts", Action.MANAGE_ACCOUNTS),
    SESSIONS("organization/sessions", Action.MANAGE_ACCOUNTS),
    DEADLINES("organization/deadlines", Action.READ_DEADLINES),
    LETTERS("organization/letters", Action.MANAGE_NOTICES),
    TEMPLATES("organization/templates", Action.MANAGE_NOTICES),
    AUDIT("organization/audit", Action.READ_AUDIT);

    private final String route;
    private final Action action;

    Page(String route, Action action) {
        this.route = route;
        this.action = action;
    }

    String route() {
        return route;
    }

    Action action() {
        return action;
    }

    /** Its name on the tab, and the title of the page. */
    String titleKey() {
        return "administration.page." + name();
    }
}
