package vn.hoalu.access;

import java.awt.Color;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import vn.hoalu.administration.PeopleProbes;
import vn.hoalu.administration.imports.ForeignImport;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.casefile.CaseSummary;
import vn.hoalu.certification.CertificationProbes;
import vn.hoalu.document.DocumentProbes;
import vn.hoalu.document.content.SampleFiles;
import vn.hoalu.notification.NoticeProbes;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.reorganisation.ReorganisationProbes;
import vn.hoalu.workflow.CaseKey;

/** Every route and every download with an id of another commune. */
final class ForeignAddresses {

    private static final UnitCode THERE = Matrix.ANOTHER_COMMUNE;

    private final ApplicationContext program;

    ForeignAddresses(ApplicationContext program) {
        this.program = program;
    }

    List<ForeignRows.Address> all() {
        CertificationProbes certification = new CertificationProbes(program);
        CaseKey open = certification.openCase(THERE);
        String number = program.getBean(CaseFiles.class)
                .find(open)
                .map(CaseSummary::number)
                .orElseThrow();
        Map<String, String> ofCases = Map.of(
                "case/:___url_parameter",
                "case/" + open,
                "inbox",
                "inbox",
                "inbox/load",
                "inbox/load?unit=" + THERE,
                "cases",
                "cases?search=" + number,
                "inbox/task/:task",
                "inbox/task/" + certification.task(open),
                "new/:process?",
                "new/CertificationProcess");
        String paper = certification.paper(THERE);
        return Stream.of(
                        of(Action.READ_CASES, number, ofCases),
                        of(Action.READ_CASES, "%PDF", Map.of("/certificate/{id}.pdf", paper)),
                        ofDocuments(certification),
                        ofPeople(),
                        ofImports(),
                        ofNotices(),
                        // A step that the policy names.
                        of(
                                Action.READ_DEADLINES,
                                "Thẩm định",
                                Map.of("organization/deadlines", "organization/deadlines")),
                        of(
                                Action.READ_REORGANISATIONS,
                                ReorganisationProbes.MARK,
                                Map.of(
                                        "organization/reorganisations/:plan?/:act?",
                                        new ReorganisationProbes(program).address())))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<ForeignRows.Address> ofDocuments(CertificationProbes certification) {
        DocumentProbes documents = new DocumentProbes(program, certification::openCase);
        String text = documents.address(THERE, "a.txt", SampleFiles.text(DocumentProbes.MARK));
        String picture = documents.address(THERE, "a.png", SampleFiles.picture("png", 20, 20));
        String pages = documents.address(THERE, "a.pdf", SampleFiles.pdf(Color.RED));
        return Stream.of(
                        of(Action.READ_CASES, DocumentProbes.MARK, Map.of("/document/{id}/content", text + "/content")),
                        of(Action.READ_CASES, "IHDR", Map.of("/document/{id}/picture", picture + "/picture")),
                        of(Action.READ_CASES, "JFIF", Map.of("/document/{id}/pages/{page}", pages + "/pages/1")),
                        // Read by nobody, only written to.
                        of(
                                Action.READ_CASES,
                                DocumentProbes.MARK,
                                Map.of(
                                        "/document/uploads",
                                        "/document/uploads",
                                        "/document/uploads/{id}",
                                        text.replace("/document/", "/document/uploads/"))))
                .flatMap(each -> each);
    }

    private Stream<ForeignRows.Address> ofPeople() {
        PeopleProbes people = new PeopleProbes(program);
        OfficialId person = people.person(THERE);
        String name = PeopleProbes.name(THERE);
        String search = "?search=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return Stream.of(
                        of(
                                Action.READ_PEOPLE,
                                name,
                                Map.of(
                                        "organization/people", "organization/people" + search,
                                        "organization/people/person/:person", "organization/people/person/" + person,
                                        "organization/units/:unit?([0-9A-Z-]{1,32})", "organization/units/" + THERE,
                                        "organization", "organization",
                                        "organization/calendar/:year?([0-9]{4})", "organization/calendar",
                                        "handback", "handback",
                                        "account/sessions", "account/sessions",
                                        "/account/password", "/account/password",
                                        "/account/second-factor", "/account/second-factor",
                                        "/login/step", "/login/step")),
                        of(
                                Action.NAME_DEPUTIES,
                                name,
                                Map.of("organization/deputies", "organization/deputies" + search)),
                        of(
                                Action.MANAGE_ACCOUNTS,
                                name,
                                Map.of(
                                        "organization/accounts", "organization/accounts" + search,
                                        "organization/accounts/:official", "organization/accounts/" + person,
                                        "organization/sessions", "organization/sessions" + search)),
                        of(Action.READ_AUDIT, person.toString(), Map.of("organization/audit", "organization/audit")))
                .flatMap(each -> each);
    }

    private Stream<ForeignRows.Address> ofNotices() {
        NoticeProbes notices = new NoticeProbes(program);
        OfficialId person = new PeopleProbes(program).person(THERE);
        notices.tell(person, "1");
        notices.giveUpLetterTo(person);
        return Stream.concat(
                // Read by nobody but whom they are for.
                of(
                        Action.CHANGE_DOCUMENTS,
                        NoticeProbes.MARK,
                        Map.of("notices", "notices", "account/notices", "account/notices")),
                of(
                        Action.MANAGE_NOTICES,
                        PeopleProbes.name(THERE),
                        Map.of(
                                "organization/letters", "organization/letters",
                                "organization/templates", "organization/templates")));
    }

    private Stream<ForeignRows.Address> ofImports() {
        String run = ForeignImport.of(THERE, program);
        return of(
                Action.MANAGE_PEOPLE,
                ForeignImport.MARK,
                Map.of(
                        "organization/imports", "organization/imports",
                        "organization/imports/run/:run", "organization/imports/run/" + run,
                        "/organization/import-errors/{id}", "/organization/import-errors/" + run,
                        "/organization/import-template.xlsx", "/organization/import-template.xlsx",
                        "/organization/import-template.csv", "/organization/import-template.csv"));
    }

    private static Stream<ForeignRows.Address> of(Action guard, String mark, Map<String, String> paths) {
        return paths.entrySet().stream()
                .map(path -> new ForeignRows.Address(guard, path.getKey(), path.getValue(), mark));
    }
}
