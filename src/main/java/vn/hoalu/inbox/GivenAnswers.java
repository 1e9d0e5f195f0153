package vn.hoalu.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.organization.OfficialId;

/**
 * What was answered in one completed form.
 *
 * @param step empty where the task's row is no more
 */
public record GivenAnswers(
        String taskId, String element, Optional<LocalizedText> step, OfficialId by, Instant at, List<Answer> answers) {

    /**
     * @param value as JSON keeps it: texts, truth values, numbers, lists and maps of them
     * @param text  the same in words
     */
    public record Answer(String key, LocalizedText label, Object value, LocalizedText text) {}
}
