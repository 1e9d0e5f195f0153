package vn.hoalu.certification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.hoalu.inbox.Answers;

/** What an examiner found out about an applicant. */
record Findings(
        AssessmentMethod method,
        Optional<Integer> score,
        List<String> skills,
        AssessmentResult result,
        Optional<String> note) {

    Findings {
        if ((method == AssessmentMethod.SCORE) != score.isPresent()) {
            throw new IllegalArgumentException(method + " with score " + score);
        }
        skills = List.copyOf(skills);
    }

    static Findings of(Answers answers) {
        return new Findings(
                answers.choice("method", AssessmentMethod.class),
                answers.number("score").map(BigDecimal::intValueExact),
                answers.choices("skills"),
                answers.choice("result", AssessmentResult.class),
                answers.text("note"));
    }

    boolean passed() {
        return result == AssessmentResult.PASS;
    }
}
