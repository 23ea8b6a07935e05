package org.rogatory.docs;

import java.util.stream.Stream;
import org.rogatory.problem.ProblemType;

/** Every refusal, under the name by which its URI ends. */
final class ProblemsPage {
    private ProblemsPage() {}

    static Page page() {
        var page = Markdown.page("Problems")
                .text("Every refusal is a problem document, RFC 9457, as `application/problem+json`. Its `type` is a\n"
                        + "stable URI, an entry of this page; `detail` says what happened this time.");
        Stream.of(ProblemType.values()).forEach(type -> describe(page, type));
        return new Page(Page.PROBLEMS, page.toString());
    }

    private static void describe(Markdown page, ProblemType type) {
        page.heading(2, type.slug())
                .text("%s · **%d** · %s".formatted(Markdown.code(type.uri()), type.status(), type.title()))
                .list(Stream.of("When: " + type.when(), "What to do: " + type.remedy()));
    }
}
