package org.rogatory.proof;

/** The way from a node up to the root, beside the way of the tree's last node: fn and sn of RFC 9162 section 2.1. */
final class Climb {
    private long node;
    private long last;

    Climb(long node, long last) {
        this.node = node;
        this.last = last;
    }

    boolean atTop() {
        return last == 0;
    }

    boolean siblingIsLeft() {
        return isRight() || node == last;
    }

    /** To the parent; a last node without a sibling of its own level is its own parent until it has one. */
    void up() {
        if (!isRight() && node == last) {
            skip(Long.numberOfTrailingZeros(node));
        }
        skip(1);
    }

    /** Up to the largest complete subtree that this node ends. */
    void toCompleteSubtree() {
        skip(Long.numberOfTrailingZeros(~node));
    }

    private boolean isRight() {
        return (node & 1) == 1;
    }

    private void skip(int levels) {
        node >>= levels;
        last >>= levels;
    }
}
