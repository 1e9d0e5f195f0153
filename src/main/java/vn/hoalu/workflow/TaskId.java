package vn.hoalu.workflow;

public record TaskId(String value) {

    public TaskId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("Not a task id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
