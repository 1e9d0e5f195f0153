package vn.hoalu.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.inbox.Answers;

/** What the officer records of an application. */
record Submission(
        ApplicantKind kind,
        String name,
        LocalDate birthDate,
        IdentityNumber identity,
        Optional<String> email,
        String language,
        Programme programme,
        Optional<String> school,
        Optional<String> workplace,
        List<String> presented,
        boolean consent) {

    Submission {
        presented = List.copyOf(presented);
    }

    static Submission of(Answers answers) {
        return new Submission(
                answers.choice("applicantKind", ApplicantKind.class),
                answers.required("applicantName").strip(),
                answers.date("birthDate").orElseThrow(),
                new IdentityNumber(answers.required("identityNumber")),
                answers.text("email").map(String::strip),
                answers.required("language"),
                answers.choice("programme", Programme.class),
                answers.text("school"),
                answers.text("workplace"),
                answers.choices("presented"),
                answers.flag("consent"));
    }
}
