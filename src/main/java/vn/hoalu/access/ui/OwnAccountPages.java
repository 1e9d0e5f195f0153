package vn.hoalu.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoalu.access.FactorState;
import vn.hoalu.access.NotSignedIn;
import vn.hoalu.access.OwnAccount;
import vn.hoalu.access.TooManyAttempts;
import vn.hoalu.base.BrokenRule;

/** The own password and the own second factor; plain pages, because what they show must not outlive the answer. */
@Controller
class OwnAccountPages {

    static final String PASSWORD = "/account/password";
    static final String FACTOR = "/account/second-factor";

    private final OwnAccount own;
    private final PlainPages pages;

    OwnAccountPages(OwnAccount own, PlainPages pages) {
        this.own = own;
        this.pages = pages;
    }

    @GetMapping(PASSWORD)
    ResponseEntity<String> password(HttpServletRequest request) {
        own.factor();
        return pages.page(request, passwordForm(request));
    }

    @PostMapping(PASSWORD)
    ResponseEntity<String> changePassword(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated) {
        return heard(request, () -> passwordForm(request), () -> {
            NotRepeated.unlessSame(password, repeated);
            own.changePassword(present, password);
            return PlainForm.done("access.password.done", List.of(), home(request));
        });
    }

    @GetMapping(FACTOR)
    ResponseEntity<String> factor(HttpServletRequest request) {
        return pages.page(request, factorForm());
    }

    @PostMapping(FACTOR)
    ResponseEntity<String> changeFactor(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "answer") String act) {
        return heard(request, this::factorForm, () -> {
            if (act.equals("remove")) {
                own.removeFactor(code);
                return PlainForm.done("access.factor.removed", List.of(), home(request));
            }
            List<String> codes = own.factor().enrolled() ? own.renewRecoveryCodes(code) : own.enrol(code);
            return PlainForm.done("access.step.RECOVERY", codes, home(request));
        });
    }

    private ResponseEntity<String> heard(
            HttpServletRequest request, Supplier<PlainForm> form, Supplier<PlainForm> act) {
        try {
            return pages.page(request, act.get());
        } catch (NotSignedIn gone) {
            throw gone;
        } catch (NotRepeated different) {
            return pages.page(request, form.get().refused(Problem.NOT_REPEATED));
        } catch (BrokenRule rule) {
            return pages.page(request, form.get().refused(Problem.of(rule)));
        } catch (TooManyAttempts refused) {
            return pages.page(request, form.get().refused(Problem.of(refused)));
        }
    }

    private PlainForm passwordForm(HttpServletRequest request) {
        return own.hasPassword()
                ? PlainForm.of(
                        "access.password.change",
                        PlainForm.Field.PRESENT,
                        PlainForm.Field.FRESH,
                        PlainForm.Field.REPEATED)
                : PlainForm.done("access.password.elsewhere", List.of(), home(request));
    }

    private PlainForm factorForm() {
        FactorState state = own.factor();
        if (!state.enrolled()) {
            return PlainForm.of("access.step.ENROL", PlainForm.Field.CODE).with(own.enrolment());
        }
        List<String> others = new ArrayList<>();
        if (!state.demanded()) {
            others.add("remove");
        }
        return PlainForm.of("access.factor.enrolled", PlainForm.Field.CODE)
                .with(Map.of("codes", state.recoveryCodes()))
                .offering(others);
    }

    private static String home(HttpServletRequest request) {
        return request.getContextPath() + "/";
    }

    @ExceptionHandler(NotSignedIn.class)
    ResponseEntity<String> signIn(HttpServletRequest request) {
        return PlainPages.to(request, "/login");
    }
}
