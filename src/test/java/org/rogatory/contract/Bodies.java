package org.rogatory.contract;

/** The examples of the document that the test sends: what partners will copy must work. */
final class Bodies {
    private Bodies() {}

    static String draft() {
        return example("createRequest", "stored-data-access").replaceAll("\"followsUp\":\\[[^]]*],", "");
    }

    static String document() {
        return example("registerDocument", "court-order");
    }

    static String consultation() {
        return example("act", "consult-on-a-refusal").replaceAll("\"on\":\"[^\"]*\"", "\"on\":\"2099-01-01\"");
    }

    private static String example(String operationId, String name) {
        return CommittedContract.get()
                .operations()
                .filter(o -> o.id().equals(operationId))
                .map(o -> o.says().at("/requestBody/content/application~1json/examples/" + name + "/value"))
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
