package vn.hoalu.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.casefile.CaseSummary;
import vn.hoalu.certification.CertificationProbes;
import vn.hoalu.organization.UnitCode;
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
                "case/:___url_parameter", "case/" + open,
                "inbox", "inbox",
                "inbox/task/:task", "inbox/task/" + certification.task(open),
                "new/:process?", "new/CertificationProcess");
        return Stream.of(
                        of(Action.READ_CASES, number, ofCases),
                        of(
                                Action.READ_CASES,
                                "%PDF",
                                Map.of("/certificate/{id}.pdf", certification.paper(THERE))))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<ForeignRows.Address> of(Action guard, String mark, Map<String, String> paths) {
        return paths.entrySet().stream()
                .map(path -> new ForeignRows.Address(guard, path.getKey(), path.getValue(), mark));
    }
}
