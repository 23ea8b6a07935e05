package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a request for confiscation says: 40(15), its actions as (d), its route as (g), and 50(3) for the route. */
public record ConfiscationContent(
        Optional<RequestingAuthority> requestingAuthority,
        Optional<ConductingAuthority> conductingAuthority,
        Optional<String> subjectMatter,
        Optional<Nature> nature,
        List<OffenceStated> offences,
        Optional<String> facts,
        Optional<ConfiscationRoute> route,
        List<PropertyItem> property,
        Optional<String> actionsRequested,
        Optional<CourtOrder> order,
        Optional<String> extent,
        Optional<String> noticeToThirdParties,
        Optional<Boolean> orderFinal,
        List<Person> persons,
        List<Account> accounts,
        Optional<String> safeguards)
        implements StatesProceeding, StatesRoute {

    /** 40(15) and 50(3). */
    public static ContentForm<ConfiscationContent> form() {
        var form = ContentForm.of(
                        ConfiscationContent.class,
                        StatesProceeding.items(c -> c.route().isPresent()))
                .and(OF_ALL_ROUTES);
        for (var route : ConfiscationRoute.values()) {
            form = form.when(" of " + route, c -> c.takes(route), StatesRoute.items(route));
        }
        return form.each("offences", ConfiscationContent::offences, OffenceStated.ITEMS)
                .asking("property")
                .each("property", ConfiscationContent::property, PropertyItem.ITEMS);
    }

    private static final List<Mandatory<ConfiscationContent>> OF_ALL_ROUTES = List.of(
            item(
                    "40(15)(d)",
                    "/actionsRequested",
                    "the actions requested",
                    c -> c.actionsRequested().isPresent()),
            item(
                    "40(15)(g)",
                    "/route",
                    "the route: an order of its own, the foreign order, or a restraint",
                    c -> c.route().isPresent()));

    @Override
    public List<PropertyItem> sought() {
        return property;
    }

    @Override
    public Optional<ConfiscationRoute> routeTaken() {
        return route;
    }

    @Override
    public Stream<UUID> documentsNamed() {
        return order.flatMap(CourtOrder::documentId).stream();
    }
}
