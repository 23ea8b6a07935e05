package org.rogatory.procedure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * On which terms a State holds a document of the other: conditions that it accepted, and limits of the Convention.
 *
 * @param act number of the act that handed it over, the last if several did
 * @param by the side that handed it over
 * @param exchanges in which the holder was allowed what the limits forbid, as far as each of them goes
 */
public record UseTerms(
        int act,
        Side by,
        boolean personalData,
        List<Condition> conditions,
        List<UseLimit> limits,
        List<Exchange> exchanges) {

    /** None for what was not handed over, or lies sealed still. */
    public static Optional<UseTerms> of(UUID document, CaseFile file) {
        return Stream.of(Side.REQUESTING, Side.REQUESTED)
                .flatMap(file::handedOverBy)
                .filter(material -> material.item(document).isPresent())
                .reduce((earlier, later) -> later)
                .map(material -> of(material, material.item(document).orElseThrow(), file));
    }

    private static UseTerms of(HandedOver material, HandedOver.Item item, CaseFile file) {
        return new UseTerms(
                material.act(),
                material.by(),
                material.personalData(),
                file.conditions().stream()
                        .filter(condition -> binds(condition, material, item, file))
                        .toList(),
                UseLimit.on(material, file),
                file.exchanges().stream().filter(UseTerms::allows).toList());
    }

    /** What was accepted before travels with the material, as its act says; what came since binds its measure. */
    private static boolean binds(Condition condition, HandedOver material, HandedOver.Item item, CaseFile file) {
        return material.conditions().contains(condition.id())
                || condition.acceptedBy() > material.act()
                        && material.by() == source(file)
                        && (condition.measures().isEmpty()
                                || item.measure().isEmpty()
                                || condition.measures().contains(item.measure().get()));
    }

    private static Side source(CaseFile file) {
        return file.terms().kind().isReadOnceAccepted() ? Side.REQUESTING : Side.REQUESTED;
    }

    private static boolean allows(Exchange exchange) {
        var form = exchange.topic().form();
        return exchange.status() == ExchangeStatus.GRANTED
                && (form == Topic.Form.USE_CONSENT || form == Topic.Form.ONWARD_TRANSFER);
    }
}
