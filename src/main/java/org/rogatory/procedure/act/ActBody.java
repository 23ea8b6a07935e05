package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rogatory.procedure.DomesticAuthorization;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** What a case system posts to do one thing. */
public sealed interface ActBody
        permits Accept,
                AcceptConditions,
                AcceptInformation,
                Acknowledge,
                Agree,
                AgreeDisposal,
                AgreeTransfer,
                AnnounceLifting,
                Answer,
                ArrangeSurrender,
                AskStatus,
                AuthorizeOnwardTransfer,
                BeginExamination,
                CloseConsultation,
                ConfirmInWriting,
                ConfirmReceipt,
                ConfirmReturn,
                ConfirmSurrender,
                Continue,
                Convert,
                Decline,
                DeclineConditions,
                DeclineExtension,
                Deliver,
                DenyOnwardTransfer,
                DenyUseConsent,
                DisclosePath,
                DisputeDelivery,
                End,
                EndAttendance,
                EndCustody,
                Entrust,
                EraseContent,
                Grant,
                GrantExtension,
                GrantUseConsent,
                Lapse,
                LiftRestraint,
                NoteFollowUp,
                NotifyExculpatoryUse,
                OpenConsultation,
                Postpone,
                PostponeSurrender,
                Preserve,
                Proceed,
                ProposeConditions,
                RecordAuthorization,
                RecordConfiscation,
                RecordConsent,
                RecordDualCriminality,
                RecordPersonConsent,
                RecordReason,
                RecordRestraint,
                RecordReturn,
                RecordSurrender,
                RecordTransfer,
                Rectify,
                Redirect,
                Refer,
                Refuse,
                Release,
                ReportAppearance,
                ReportArrest,
                ReportConfidentialityLimit,
                ReportCustody,
                ReportEnforcement,
                ReportExecution,
                ReportNothingPreserved,
                ReportOutcome,
                ReportPreservationRisk,
                ReportProgress,
                ReportProsecution,
                ReportRelease,
                ReportStatus,
                RequestEnforcement,
                RequestExtension,
                RequestInformation,
                RequestOnwardTransfer,
                RequestProsecution,
                RequestUseConsent,
                Resume,
                ReturnProperty,
                RevokeConsent,
                SendBack,
                StateViews,
                Submit,
                Supplement,
                SupplyInformation,
                TakeUp,
                TransferFile,
                Urge,
                Withdraw,
                WithholdPath {

    /** What the act does, given that no rule stands in its way. */
    Stream<Effect> effects(Situation s);

    /** Ids of the measures that it names; silent means all that it can concern. */
    default List<String> measures() {
        return List.of();
    }

    /** The day by which it wants an answer or a result. */
    default Optional<LocalDate> awaitedBy() {
        return Optional.empty();
    }

    /** RFC 6901 pointer to that day. */
    default String awaitedAt() {
        return "/due/on";
    }

    /** An act that names documents of this request, which its State has registered. */
    interface WithDocuments {
        List<UUID> documents();

        default List<UUID> documentsNamed() {
            return documents();
        }
    }

    /** An act about documents that were delivered. */
    interface AboutDelivered {
        List<UUID> deliveredDocuments();
    }

    /** An act about offences of this request, by id. */
    interface AboutOffences {
        List<String> offencesNamed();
    }

    /** An act that refuses the request, measures or offences. */
    interface Refusing {

        /** What it refuses, each on its own grounds. */
        List<Refused> refused();

        /** Why the other State was not consulted before, 37(17). */
        Optional<String> consultationNotAppropriate();

        /** The law that forbids giving the reasons, 37(18). */
        Optional<String> reasonsForbiddenBy();
    }

    /**
     * What is refused on the same grounds.
     *
     * @param place RFC 6901 pointer to it
     * @param reasons those for all of its grounds together, beside those of each ground
     * @param measures the measures that are named
     */
    record Refused(String place, List<Refuse.Ground> grounds, Optional<String> reasons, List<String> measures) {

        /** RFC 6901 pointer to its ground of that number. */
        public String ground(int number) {
            return place + "/grounds/" + number;
        }
    }

    /** An act about earlier acts of this request, by number. */
    interface AboutActs {
        List<Integer> actsNamed();
    }

    /** An act that answers an exchange. */
    interface Answering {
        String exchange();
    }

    /** An act by which powers are used that 24(4) puts under a domestic authorization. */
    interface UsingPower {
        Stream<Use> uses(Situation s);

        /**
         * A power is used for one of these measures; for the request as a whole when none is named.
         *
         * @param place RFC 6901 pointer to where in the body the use is stated
         * @param under whether an authorization allows it
         */
        record Use(String place, List<String> measures, Predicate<DomesticAuthorization> under) {}
    }

    /** An act that names a later end of the period of preservation, 42(9). */
    interface Extending {
        LocalDate until();
    }

    /** An act that one side does first and the other after it, naming the same terms. */
    interface NamingTerms {
        /** What both sides have to name alike. */
        Object terms();
    }

    /** An act that says which obligation it settles. */
    interface Settling {
        String obligation();
    }

    /** An act about material that was handed over, named by the numbers of the acts that did so. */
    interface AboutDeliveries extends AboutActs {
        List<Integer> deliveries();

        /** Whether it is about a person who was surrendered, not about material, 37(8). */
        default boolean aboutThePerson() {
            return false;
        }

        @Override
        default List<Integer> actsNamed() {
            return deliveries();
        }
    }
}
