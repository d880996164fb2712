package nl.dichterbij.praktijkleren;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dichterbij.security.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work processes of a draft, chosen from the register. */
@Controller
@RequestMapping("/dossiers/{number}/praktijkleren/werkprocessen")
class WorkProcessesController {

    private final PraktijkPages pages;
    private final Agreements agreements;
    private final Qualifications qualifications;

    WorkProcessesController(PraktijkPages pages, Agreements agreements, Qualifications qualifications) {
        this.pages = pages;
        this.agreements = agreements;
        this.qualifications = qualifications;
    }

    @GetMapping
    String open(@PathVariable String number, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        return show(opened, agreements.processes(opened.agreement().id()).stream().map(one -> one.process().code().value()).toList(), model);
    }

    @PostMapping
    String save(@PathVariable String number, @RequestParam(name = "code", defaultValue = "") List<String> chosen, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER, model);
        var terms = opened.agreement().terms();
        if (!opened.agreement().isDraft() || terms == null) {
            return opened.back();
        }
        var known = qualifications.workProcesses(terms.crebo()).stream().map(WorkProcess::code).collect(Collectors.toSet());
        var codes = chosen.stream().map(WorkProcessCode::parse).flatMap(Optional::stream).filter(known::contains).distinct().toList();
        if (codes.isEmpty() || codes.size() < chosen.size()) {
            model.addAttribute("problem", codes.isEmpty() ? "empty" : "unknown");
            return show(opened, chosen, model);
        }
        agreements.chooseProcesses(opened.agreement().id(), codes);
        return opened.back();
    }

    private String show(PraktijkPages.Opened opened, List<String> chosen, Model model) {
        var terms = opened.agreement().terms();
        if (!opened.agreement().isDraft() || terms == null) {
            return opened.back();
        }
        model.addAttribute("qualification", qualifications.find(terms.crebo()).orElseThrow());
        model.addAttribute("groups", qualifications.workProcesses(terms.crebo()).stream().collect(Collectors.groupingBy(
                process -> process.code().coreTask() + " " + process.coreTask(), java.util.LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("chosen", chosen);
        model.addAttribute("signed", !agreements.signatures(opened.agreement().id()).isEmpty());
        return "praktijkleren/work-processes";
    }
}
