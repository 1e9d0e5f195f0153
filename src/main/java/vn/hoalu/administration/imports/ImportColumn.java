package vn.hoalu.administration.imports;

/** The columns of a sheet, in the order of the template; found by their heading in any language. */
enum ImportColumn {
    NAME(true),
    IDENTITY(false),
    PHONE(false),
    ROLE(true),
    UNIT(true),
    TEAM(false),
    FROM(false),
    TO(false);

    private final boolean required;

    ImportColumn(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    String titleKey() {
        return "administration.import.column." + name();
    }

    String explanationKey() {
        return "administration.import.explained." + name();
    }
}
