package org.rogatory.procedure.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.procedure.Effect;
import org.rogatory.procedure.Situation;

/** What a case system posts to do one thing. */
public sealed interface ActBody
        permits AcceptConditions,
                Acknowledge,
                AgreeDisposal,
                AgreeTransfer,
                AnnounceLifting,
                AskStatus,
                AuthorizeOnwardTransfer,
                BeginExamination,
                CloseConsultation,
                ConfirmInWriting,
                ConfirmReceipt,
                ConfirmReturn,
                Decline,
                DeclineConditions,
                Deliver,
                DenyOnwardTransfer,
                DenyUseConsent,
                DisputeDelivery,
                EndAttendance,
                EndCustody,
                Entrust,
                EraseContent,
                GrantUseConsent,
                Lapse,
                LiftRestraint,
                NotifyExculpatoryUse,
                OpenConsultation,
                Postpone,
                Proceed,
                ProposeConditions,
                RecordAuthorization,
                RecordConfiscation,
                RecordConsent,
                RecordReason,
                RecordRestraint,
                RecordReturn,
                RecordTransfer,
                Rectify,
                Redirect,
                Refuse,
                ReportAppearance,
                ReportConfidentialityLimit,
                ReportExecution,
                ReportStatus,
                RequestInformation,
                RequestOnwardTransfer,
                RequestUseConsent,
                Resume,
                ReturnProperty,
                RevokeConsent,
                StateViews,
                Submit,
                Supplement,
                SupplyInformation,
                TakeUp,
                Urge,
                Withdraw {

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

    /** An act about earlier acts of this request, by number. */
    interface AboutActs {
        List<Integer> actsNamed();
    }

    /** An act that answers an exchange. */
    interface Answering {
        String exchange();
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

        @Override
        default List<Integer> actsNamed() {
            return deliveries();
        }
    }
}
