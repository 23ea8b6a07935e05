package org.rogatory.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was checked, what was found, and what nobody can tell from this bundle. */
public final class Report {
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> about = new ArrayList<>();
    private final List<String> unproven = new ArrayList<>();
    private final Map<Checked, Integer> counts = new EnumMap<>(Checked.class);

    /** What is counted; the first are checked, those after are not and say why. */
    enum Checked {
        REQUESTS("requests"),
        ACTS("acts, their place in the log and in their chain"),
        CONTENTS("contents against what their acts committed to"),
        SIGNATURES("signatures of acts, by keys of the authorities that did them"),
        DOCUMENTS("documents against the digests that acts name"),
        RECEIPTS("receipts"),
        HIDDEN("acts of which only the digest is here: in the log, but what they say is not shown to this auditor"),
        ERASED("contents that an act has erased, with the signatures of them: these cannot be checked any more"),
        WITHHELD("contents, with the signatures of them, that are not shown to this auditor"),
        DOCUMENTS_ERASED("documents that an act has erased"),
        DOCUMENTS_ON_MEDIA(
                "documents that something else carries, by the bundle's own word: hold them against their digests"),
        DOCUMENTS_UNASKED("documents that are not in this bundle: ask for it with documents=true"),
        DOCUMENTS_WITHHELD("documents that are not shown to this auditor"),
        UNSIGNED("acts of authorities that are not signed"),
        KEYS_OF_BUNDLE("whose the keys of signatures are: only the bundle says so"),
        WAITING("acts that had no place in the log yet, by the bundle's own word"),
        ELSEWHERE("receipts of requests that are not in this bundle"),
        UNRECEIPTED("acts for which no receipt was brought");

        private final String says;

        Checked(String says) {
            this.says = says;
        }
    }

    Report() {
        counts.put(Checked.REQUESTS, 0);
        counts.put(Checked.ACTS, 0);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void count(Checked what, int more) {
        if (more > 0) {
            counts.merge(what, more, Integer::sum);
        }
    }

    void says(String line) {
        about.add(line);
    }

    void doesNotProve(String line) {
        unproven.add(line);
    }

    /** Whether everything in the bundle holds. */
    public boolean isValid() {
        return findings.isEmpty();
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** For a person. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(isValid() ? "VALID: everything in this bundle holds." : "NOT VALID: findings: " + findings.size());
        findings.forEach(finding -> lines.add(finding.toString()));
        lines.addAll(about);
        counts.forEach((what, count) -> lines.add(
                (what.compareTo(Checked.HIDDEN) < 0 ? "Checked: " : "Not checked: ") + count + " " + what.says));
        unproven.forEach(line -> lines.add("Not proven: " + line));
        return lines;
    }
}
