package org.rogatory.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rogatory.access.Role;
import org.rogatory.contract.CommittedContract.Operation;

/** Who may use what at all: the design's table of roles, written a second time, by hand, one row for each group. */
final class RoleTable {
    /** The order of the columns: C central authority, P contact point, E competent, A auditor, O oversight, R registrar. */
    private static final String COLUMNS = "CPEAOR";

    private static final List<Row> ROWS = List.of(
            row("CPEAOR", "get /v1/(me|procedures|refusal-grounds|offences|measure-types|rules)"),
            row("CPEAOR", "get /v1/procedures/\\{kind}"),
            row("CPEAOR", "get /v1/(states|authorities)(/\\{\\w+})?"),
            row("CPEAOR", "get /v1/(convention|registry|registry.csv)"),
            row("...A.R", "get /v1/registry/changes"),
            row(".....R", "put /v1/(registry|registry.csv|states/\\{code}/.*|authorities/\\{id})"),
            row(".....R", "post /v1/authorities"),
            row("CP.A..", "get /v1/routes"),
            row("CPE...", "get /v1/worklist"),
            row("...A..", "get /v1/audit/(acts|accesses)"),
            row("...AO.", "get /v1/statistics"),
            row("...AO.", "get /v1/audit/export"),
            row("...AO.", "get /v1/log/entries"),
            // Whoever only reads does not sign.
            row("CP....", "post /v1/log/cosignatures"),
            row("CPEA.R", "get /v1/requests.*"),
            row("CP....", "(post|put|delete) /v1/requests(/\\{id})?"),
            // The registrar erases, and nothing else: docs/adr/0009.
            row("CPE..R", "post /v1/requests/\\{id}/(acts|check)"),
            row("CPE...", "(post /v1/requests/\\{id}/documents|put /v1/requests/\\{id}/documents/.*)"));

    private record Row(Set<String> roles, String operations) {
        boolean tells(Operation operation) {
            return (operation.method() + " " + operation.path()).matches(operations);
        }
    }

    private RoleTable() {}

    /** Names of the roles that may use this operation; fails unless exactly one row tells them. */
    static Set<String> of(Operation operation) {
        var rows = ROWS.stream().filter(row -> row.tells(operation)).toList();
        if (rows.size() != 1) {
            throw new AssertionError("%d rows tell who may use %s".formatted(rows.size(), operation.id()));
        }
        return rows.get(0).roles();
    }

    private static Row row(String marks, String operations) {
        var roles = Arrays.stream(Role.values()).map(Role::wireName).toList();
        return new Row(
                IntStream.range(0, COLUMNS.length())
                        .filter(column -> marks.charAt(column) == COLUMNS.charAt(column))
                        .mapToObj(roles::get)
                        .collect(Collectors.toCollection(TreeSet::new)),
                operations);
    }
}
