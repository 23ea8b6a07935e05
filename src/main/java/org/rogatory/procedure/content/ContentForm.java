package org.rogatory.procedure.content;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.Article;

/**
 * What a kind's content must say: a table from item to letter to accessor, for the content as a whole and for each of its
 * parts.
 *
 * @param sought where the measures or property items stand, as a property of the content; empty when there are none
 */
public record ContentForm<C extends Content>(Class<C> type, String sought, List<Part<C, ?>> parts) {

    /**
     * The content as a whole, or every element of one of its lists.
     *
     * @param place RFC 6901 pointer within the content, with {@code *} for the index; empty for the whole
     * @param of which of them, as a clause that follows the place; empty when all
     */
    public record Part<C, T>(
            String place,
            String of,
            Function<C, ? extends List<? extends T>> things,
            Predicate<T> applies,
            List<Mandatory<T>> items) {

        private Stream<Missing> missing(C content) {
            var all = things.apply(content);
            return IntStream.range(0, all.size())
                    .boxed()
                    .flatMap(i -> missing(all.get(i), place.replace("*", String.valueOf(i))));
        }

        private Stream<Missing> missing(T thing, String at) {
            return applies.test(thing)
                    ? items.stream()
                            .filter(item -> !item.present().test(thing))
                            .map(item -> new Missing(item.article(), at + item.pointer(), item.says()))
                    : Stream.empty();
        }
    }

    /** A mandatory item that is not there; the pointer leads to where it would stand. */
    public record Missing(Article article, String pointer, String says) {}

    /** The form of a kind that says these things as a whole. */
    public static <C extends Content> ContentForm<C> of(Class<C> type, List<Mandatory<C>> items) {
        return new ContentForm<>(type, "", List.of(new Part<C, C>("", "", List::of, c -> true, items)));
    }

    /** With these items too, of the content as a whole. */
    public ContentForm<C> and(List<Mandatory<C>> items) {
        return when("", c -> true, items);
    }

    /** With these items of the content as a whole, which are asked for where this applies. */
    public ContentForm<C> when(String of, Predicate<C> applies, List<Mandatory<C>> items) {
        return with(new Part<C, C>("", of, List::of, applies, items));
    }

    /** With these items of every element of a list. */
    public <T> ContentForm<C> each(
            String list, Function<C, ? extends List<? extends T>> things, List<Mandatory<T>> items) {
        return each(list, "", things, t -> true, items);
    }

    /** With these items of those elements of a list to which this applies. */
    public <T> ContentForm<C> each(
            String list,
            String of,
            Function<C, ? extends List<? extends T>> things,
            Predicate<T> applies,
            List<Mandatory<T>> items) {
        return with(new Part<C, T>("/" + list + "/*", of, things, applies, items));
    }

    /** With that list as what is asked for. */
    public ContentForm<C> asking(String list) {
        return new ContentForm<>(type, list, parts);
    }

    /** The mandatory items that the content lacks, in the order of the form; pointers within the content. */
    public Stream<Missing> missing(Content content) {
        var said = type.cast(content);
        return parts.stream().flatMap(part -> part.missing(said));
    }

    /** The mandatory items that these further measures or property items lack; pointers begin at their list. */
    public Stream<Missing> missingOf(List<? extends Sought> added) {
        return parts.stream()
                .filter(part -> part.place().equals("/" + sought + "/*"))
                .flatMap(part -> IntStream.range(0, added.size())
                        .boxed()
                        .flatMap(i -> ofSought(part).missing(added.get(i), "/" + i)));
    }

    private ContentForm<C> with(Part<C, ?> part) {
        return new ContentForm<>(
                type, sought, Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    /** Safe: the part that stands where things are asked for is about things that are asked for. */
    @SuppressWarnings("unchecked")
    private static <C> Part<C, Sought> ofSought(Part<C, ?> part) {
        return (Part<C, Sought>) part;
    }
}
