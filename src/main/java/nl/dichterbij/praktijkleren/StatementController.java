package nl.dichterbij.praktijkleren;

import java.util.Arrays;

import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Dossiers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The issued statements of a case, and the end of a learning period. */
@Controller
@RequestMapping("/dossiers/{number}/praktijkleren")
class StatementController {

    private final Dossiers dossiers;
    private final PraktijkPages pages;
    private final Agreements agreements;
    private final Statements statements;
    private final StatementQueries queries;
    private final CurrentUser currentUser;

    StatementController(Dossiers dossiers, PraktijkPages pages, Agreements agreements, Statements statements,
                        StatementQueries queries, CurrentUser currentUser) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.agreements = agreements;
        this.statements = statements;
        this.queries = queries;
        this.currentUser = currentUser;
    }

    @GetMapping("/stoppen")
    String askStop(@PathVariable String number, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        return canStop(opened.agreement()) ? "praktijkleren/stop-period" : opened.back();
    }

    @PostMapping("/stoppen")
    String stop(@PathVariable String number, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        agreements.stopEarly(opened.agreement().id());
        return opened.back();
    }

    @GetMapping("/verklaringen/{statement}.pdf")
    ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable String statement) {
        var found = find(dossiers.openPerson(number), statement);
        return StatementFile.of(found, queries.pdf(found));
    }

    @GetMapping("/verklaringen/{statement}/intrekken")
    String askWithdraw(@PathVariable String number, @PathVariable String statement, Model model) {
        return show(dossiers.open(number, Action.WITHDRAW_STATEMENT), statement, new WithdrawForm(null, null), model);
    }

    @PostMapping("/verklaringen/{statement}/intrekken")
    String withdraw(@PathVariable String number, @PathVariable String statement, @ModelAttribute("form") WithdrawForm form,
                    BindingResult errors, Model model) {
        var dossier = dossiers.open(number, Action.WITHDRAW_STATEMENT);
        var reason = Arrays.stream(WithdrawalReason.values()).filter(one -> one.name().equals(form.reason())).findFirst();
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "praktijk.withdraw.reason.choose");
        }
        FormText.check(errors, "note", form.note(), 500, reason.filter(WithdrawalReason.OTHER::equals).isPresent());
        if (errors.hasErrors()) {
            return show(dossier, statement, form, model);
        }
        statements.withdraw(find(dossier, statement), reason.orElseThrow(), form.note(), currentUser.account().username());
        return back(dossier);
    }

    private String show(CaseSummary dossier, String number, WithdrawForm form, Model model) {
        var found = find(dossier, number);
        model.addAttribute("dossier", dossier);
        model.addAttribute("statement", found);
        model.addAttribute("form", form);
        model.addAttribute("reasons", WithdrawalReason.values());
        return found.isWithdrawn() ? back(dossier) : "praktijkleren/withdraw";
    }

    private Statement find(CaseSummary dossier, String number) {
        return queries.of(dossier.id()).stream().filter(one -> one.number().equals(number)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean canStop(Agreement agreement) {
        return agreement.isLearning() && !agreement.stoppedEarly();
    }

    private static String back(CaseSummary dossier) {
        return "redirect:/dossiers/" + dossier.number() + "#praktijkleren";
    }
}
