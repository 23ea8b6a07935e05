package org.rogatory.request;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.rogatory.procedure.CaseFile;
import org.rogatory.procedure.UseTerms;

/** Tells of the documents of a request on which terms the other side holds them. */
@Singleton
final class DocumentHolding {
    private final CaseFiles files;
    private final ActLedger ledger;

    DocumentHolding(CaseFiles files, ActLedger ledger) {
        this.files = files;
        this.ledger = ledger;
    }

    /** For each document of the request. */
    Function<UUID, Optional<DocumentTerms>> of(CooperationRequest request) {
        if (request.isDraft()) {
            return document -> Optional.empty();
        }
        var file = files.of(request);
        var texts = new RequestTexts(
                file.conditions().isEmpty() ? Map.of() : ledger.contents(request.id(), 1, file.lastNumber()));
        return document -> UseTerms.of(document, file).map(terms -> of(terms, file, texts));
    }

    private static DocumentTerms of(UseTerms terms, CaseFile file, RequestTexts texts) {
        return DocumentTerms.of(terms, file.terms().state(terms.by().other()), texts);
    }
}
