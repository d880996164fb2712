package nl.dichterbij.praktijkleren;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A judgement as typed.
 *
 * @param mastered for the code of each work process "yes" or "no"
 * @param name     of the praktijkopleider who signs
 * @param agree    "true" when the praktijkopleider signs
 */
record JudgementForm(Map<String, String> mastered, String name, String agree) {

    JudgementForm(@Nullable Map<String, String> mastered, @Nullable String name, @Nullable String agree) {
        this.mastered = mastered == null ? Map.of() : mastered;
        this.name = FormText.of(name);
        this.agree = FormText.of(agree);
    }

    /** Reads a form with a field {@code mastered[B1-K1-W1]} for each work process. */
    static JudgementForm read(Map<String, String> fields) {
        var mastered = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith("mastered-")) {
                mastered.put(name.substring("mastered-".length()), value);
            }
        });
        return new JudgementForm(mastered, fields.get("name"), fields.get("agree"));
    }

    /** Codes that are not answered. */
    List<String> unanswered(List<ChosenProcess> processes) {
        return processes.stream().map(one -> one.process().code().value())
                .filter(code -> !List.of("yes", "no").contains(mastered.getOrDefault(code, ""))).toList();
    }

    /** Only when nothing is unanswered; what was not asked is left out. */
    Map<WorkProcessCode, Boolean> judgement(List<ChosenProcess> processes) {
        var judgement = new LinkedHashMap<WorkProcessCode, Boolean>();
        processes.forEach(one -> judgement.put(one.process().code(), "yes".equals(mastered.get(one.process().code().value()))));
        return judgement;
    }

    @Override
    public String toString() {
        return "JudgementForm";
    }
}
