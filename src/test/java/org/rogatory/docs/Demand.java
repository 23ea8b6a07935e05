package org.rogatory.docs;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.convention.Article;

/**
 * One thing that the Convention demands, as the working catalogue of its articles numbers it.
 *
 * @param what the demand in our own words
 * @param by what answers it: codes of rules; acts, grounds, topics, obligations, declarations, operations, kinds after
 *     that word
 * @param why what is left to people, or why no rule enforces it
 */
record Demand(String id, Article article, String what, Standing standing, List<String> by, String why) {

    /** How the service stands to a demand. */
    enum Standing {
        ENFORCED("enforced", "A rule refuses the act that would break it; what is left to people is said."),
        RECORDED("recorded only", "An act, a field or a register keeps it; whether it is done is for people."),
        LATER("later", "It belongs to a kind of request that is not built yet."),
        NOT_APPLICABLE("not applicable", "It reaches no request.");

        private final String words;
        private final String says;

        Standing(String words, String says) {
            this.words = words;
            this.says = says;
        }

        String words() {
            return words;
        }

        String says() {
            return says;
        }
    }

    /** The codes of the rules that it names. */
    Stream<String> rules() {
        return by.stream().filter(name -> !name.contains(" "));
    }

    /** What it names beside rules, each after the word for what it is. */
    Stream<Named> others() {
        return by.stream().filter(name -> name.contains(" ")).map(Named::of);
    }

    /** A name after the word for what it is: {@code act REFUSE}. */
    record Named(String word, String name) {
        static Named of(String both) {
            var space = both.indexOf(' ');
            return new Named(both.substring(0, space), both.substring(space + 1));
        }

        @Override
        public String toString() {
            return word + " " + Markdown.code(name);
        }
    }
}
