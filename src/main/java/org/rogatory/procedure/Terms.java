package org.rogatory.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Kind;
import org.rogatory.convention.LegalBasisType;
import org.rogatory.convention.Offence;
import org.rogatory.convention.Purpose;
import org.rogatory.convention.RequestForm;
import org.rogatory.procedure.content.ConfiscationRoute;
import org.rogatory.procedure.content.SoughtFor;

/**
 * The facts of what was submitted: who asks whom, on what basis, for which purpose, in which form.
 *
 * @param confidential confidentiality was asked for, 40(20)
 * @param expedited data vulnerable to loss was asserted with grounds, 44(3)
 * @param legalBasis none for the kinds that need none: 40(4), 54
 * @param purpose none for the kind that needs none: 54
 * @param safeguards the receiving State's safeguards for personal data are stated, 36(2)
 * @param soughtFor whether the person is sought for prosecution or for a sentence, 37(1), 37(13)
 * @param holding the side on which the person is, where it is not the requested one, 38
 * @param route how property is to be confiscated, 50(3)
 * @param priority a return was asked to be considered with priority, 52(2)
 */
public record Terms(
        Kind kind,
        String requestingState,
        UUID requestingAuthority,
        String requestedState,
        UUID requestedAuthority,
        Optional<String> territory,
        Optional<LegalBasisType> legalBasis,
        Optional<Purpose> purpose,
        Channel channel,
        RequestForm form,
        String language,
        Optional<String> ownReference,
        List<UUID> followsUp,
        List<Offence> offences,
        Optional<LocalDate> deadline,
        boolean urgent,
        boolean confidential,
        boolean expedited,
        boolean safeguards,
        Optional<Side> holding,
        Optional<SoughtFor> soughtFor,
        Optional<ConfiscationRoute> route,
        boolean priority) {

    public String state(Side side) {
        return side == Side.REQUESTING ? requestingState : requestedState;
    }

    Terms redirectedTo(UUID authority) {
        return with(authority, deadline, route);
    }

    Terms dueOn(LocalDate day) {
        return with(requestedAuthority, Optional.of(day), route);
    }

    Terms by(ConfiscationRoute taken) {
        return with(requestedAuthority, deadline, Optional.of(taken));
    }

    private Terms with(UUID addressee, Optional<LocalDate> lastDay, Optional<ConfiscationRoute> taken) {
        return new Terms(
                kind,
                requestingState,
                requestingAuthority,
                requestedState,
                addressee,
                territory,
                legalBasis,
                purpose,
                channel,
                form,
                language,
                ownReference,
                followsUp,
                offences,
                lastDay,
                urgent,
                confidential,
                expedited,
                safeguards,
                holding,
                soughtFor,
                taken,
                priority);
    }
}
