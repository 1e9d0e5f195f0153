package vn.hoalu.forms.ui;

import com.vaadin.flow.server.Command;

/**
 * What is wrong with one field, as it stands at the field.
 *
 * @param path    key of the field; {@code people[2].name} for one in the third row of a list
 * @param focus   goes to the field
 */
public record FieldProblem(String path, String label, String message, Command focus) {}
