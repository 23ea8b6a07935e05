package org.rogatory.request;

import java.util.List;

/**
 * A request as it reads now, for who writes it out.
 *
 * @param documents those that it came with, or, of a draft, that lie ready
 * @param saidIn the acts that said it, oldest first: the submission, supplements, rectifications; none of a draft
 * @param sealed whether the caller reads nothing but the restrictions yet, 40(5)
 */
public record StatedRequest(RequestView request, List<DocumentView> documents, List<ActView> saidIn, boolean sealed) {}
