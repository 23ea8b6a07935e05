package org.rogatory.docs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.docs.Demand.Standing;
import org.rogatory.procedure.machine.RuleBook;
import org.rogatory.request.DomainJson;

/** The list of what the Convention demands, kept in convention/articles.json. */
final class Demands {
    private static final String FILE = "/convention/articles.json";

    private final List<Demand> all;

    private Demands(List<Demand> all) {
        this.all = List.copyOf(all);
    }

    static Demands read() {
        try (var in = Demands.class.getResourceAsStream(FILE)) {
            var mapper = new ObjectMapper();
            new DomainJson().customize(mapper);
            return new Demands(mapper.readValue(in, new TypeReference<List<Demand>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    Stream<Demand> all() {
        return all.stream();
    }

    List<Demand> of(Standing standing) {
        return all().filter(demand -> demand.standing() == standing).toList();
    }

    Stream<Demand> namingRule(String code) {
        return all().filter(demand -> demand.rules().anyMatch(code::equals));
    }

    /** Demands of which nobody has said how the service stands to them, and rules that answer no demand. */
    List<String> unaccounted() {
        var demands = all().filter(demand -> demand.standing() == null).map(Demand::id);
        var rules = RuleBook.all().stream()
                .map(rule -> rule.code())
                .filter(code -> namingRule(code).findAny().isEmpty());
        return Stream.concat(demands, rules).toList();
    }
}
