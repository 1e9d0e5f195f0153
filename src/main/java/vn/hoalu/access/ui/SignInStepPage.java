package vn.hoalu.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoalu.access.Halfway;
import vn.hoalu.access.NotSignedIn;
import vn.hoalu.access.SigningIn;
import vn.hoalu.access.StepRequired;
import vn.hoalu.access.TooManyAttempts;
import vn.hoalu.base.BrokenRule;

/** {@code /login/step}: what stands between a right password and a session, one question at a time. */
@Controller
class SignInStepPage {

    static final String PATH = "/login/step";

    private final SigningIn signingIn;
    private final PlainPages pages;

    SignInStepPage(SigningIn signingIn, PlainPages pages) {
        this.signingIn = signingIn;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<String> question(HttpServletRequest request, HttpServletResponse response) {
        return pages.page(request, form(halfway(request, response)));
    }

    @PostMapping(PATH)
    ResponseEntity<String> answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated) {
        Halfway halfway = halfway(request, response);
        try {
            List<String> recovery = judge(halfway, code, password, repeated);
            String next = proceed(halfway, request, response);
            return recovery.isEmpty()
                    ? PlainPages.to(request, next)
                    : pages.page(request, PlainForm.done("access.step.RECOVERY", recovery, next));
        } catch (NotSignedIn tooLate) {
            throw tooLate;
        } catch (NotRepeated different) {
            return pages.page(request, form(halfway).refused(Problem.NOT_REPEATED));
        } catch (BrokenRule rule) {
            return pages.page(request, form(halfway).refused(Problem.of(rule)));
        } catch (TooManyAttempts refused) {
            return pages.page(request, form(halfway).refused(Problem.of(refused)));
        }
    }

    private List<String> judge(Halfway halfway, String code, String password, String repeated) {
        switch (halfway.step()) {
            case CODE -> signingIn.prove(halfway, code);
            case PASSWORD -> {
                NotRepeated.unlessSame(password, repeated);
                signingIn.choosePassword(halfway, password);
            }
            case ENROL -> {
                return signingIn.enrol(halfway, code);
            }
        }
        return List.of();
    }

    private String proceed(Halfway halfway, HttpServletRequest request, HttpServletResponse response) {
        HalfwaySession session = new HalfwaySession(request, response);
        try {
            return session.enter(signingIn.proceed(halfway, request.getRemoteAddr()));
        } catch (StepRequired another) {
            session.keep(another.halfway());
            return request.getContextPath() + PATH;
        }
    }

    private PlainForm form(Halfway halfway) {
        return switch (halfway.step()) {
            case CODE -> PlainForm.of("access.step.CODE", PlainForm.Field.CODE);
            case PASSWORD -> PlainForm.of("access.step.PASSWORD", PlainForm.Field.FRESH, PlainForm.Field.REPEATED);
            case ENROL ->
                PlainForm.of("access.step.ENROL", PlainForm.Field.CODE).with(signingIn.enrolment(halfway));
        };
    }

    private Halfway halfway(HttpServletRequest request, HttpServletResponse response) {
        return new HalfwaySession(request, response)
                .halfway()
                .filter(signingIn::isAlive)
                .orElseThrow(NotSignedIn::new);
    }

    @ExceptionHandler(NotSignedIn.class)
    ResponseEntity<String> startAgain(HttpServletRequest request, HttpServletResponse response) {
        new HalfwaySession(request, response).forget();
        return PlainPages.to(request, "/login");
    }
}
