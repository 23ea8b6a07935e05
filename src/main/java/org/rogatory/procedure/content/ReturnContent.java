package org.rogatory.procedure.content;

import static org.rogatory.procedure.content.Mandatory.item;

import java.util.List;
import java.util.Optional;

/** What a request for the return of confiscated property says; the Convention has no list, 52. */
public record ReturnContent(
        Optional<RequestingAuthority> requestingAuthority,
        Optional<String> facts,
        List<PropertyItem> property,
        Optional<String> claim,
        Optional<String> victims,
        Optional<Boolean> priorityAsked)
        implements Content {

    /** 52(1)-(3). */
    public static ContentForm<ReturnContent> form() {
        return ContentForm.of(ReturnContent.class, OF_CONTENT).asking("property");
    }

    private static final List<Mandatory<ReturnContent>> OF_CONTENT = List.of(
            item("52(1)", "/claim", "what is claimed, and why", c -> c.claim().isPresent()),
            item(
                    "52(2)",
                    "/priorityAsked",
                    "whether priority is asked for",
                    c -> c.priorityAsked().isPresent()),
            item(
                    "52(3)",
                    "/victims",
                    "the victims, or that there are none",
                    c -> c.victims().isPresent()));

    @Override
    public List<PropertyItem> sought() {
        return property;
    }

    @Override
    public boolean asksForPriority() {
        return priorityAsked.orElse(false);
    }
}
