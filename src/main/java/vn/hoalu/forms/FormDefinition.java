package vn.hoalu.forms;

import java.util.List;

public record FormDefinition(String id, List<FormField> fields) {

    public FormDefinition {
        fields = List.copyOf(fields);
    }
}
