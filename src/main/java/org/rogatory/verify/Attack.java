package org.rogatory.verify;

/** What was done to a record, as far as a bundle shows it. */
public enum Attack {
    ACT_EDITED("The act is not what the log holds of it."),
    CHAIN_RECOMPUTED("The act agrees with the acts beside it, but not with the log: the chain was computed anew."),
    CHAIN_BROKEN("The act does not follow the one before it."),
    TIME_REVERSED("The act says that it was done before the one before it."),
    ACTS_SWAPPED("Here stands another act of the record."),
    ACT_TWICE("The same act stands here once more."),
    ACT_FORGED("The log knows of no such act."),
    ACT_MISSING("An act is missing."),
    TAIL_REMOVED("The newest acts are missing: the log says that there were more."),
    HEAD_MISSING("No head statement in the log says which act is the newest."),
    HEAD_FORGED("The head statement is not one of the log."),
    CONTENT_EDITED("The content is not what the act committed to."),
    CONTENT_REMOVED("The content is missing, and no act has erased it."),
    CONTENT_KEPT("The content is here, although an act has erased it."),
    DOCUMENT_EDITED("The document is not the one that the act names."),
    DOCUMENT_REMOVED("The document is missing, and no act has erased it."),
    DOCUMENT_KEPT("The document is here, although an act has erased it."),
    SIGNATURE_FORGED("The signature is none that its authority's key made of this act, in this place of this request."),
    SIGNATURE_MISSING("The act is not signed, although its authority did nothing without its signature then."),
    KEY_NOT_VALID("The key that signed the act did not hold when it was done."),
    KEY_UNKNOWN("The act is signed by no key of its authority that is known here."),
    KEY_EXCHANGED("The bundle has another key of the authority than the one that was brought."),
    OTHER_KEY("No key that is trusted has signed this."),
    CHECKPOINT_EDITED("The checkpoint is not what was signed."),
    CHECKPOINT_UNSEEN("Too few of the trusted witnesses have cosigned the checkpoint."),
    CHECKPOINT_FORKED("There are two signed checkpoints of one size: somebody was shown another log."),
    LOG_REWRITTEN("The log does not continue the earlier checkpoint: it was changed before that."),
    ROLLED_BACK("The log is shorter than it was."),
    CHECKPOINT_UNCONNECTED("Nothing shows that the log continues the earlier checkpoint."),
    RECEIPT_UNKEPT("The log does not keep what a receipt promised."),
    RECEIPT_FORGED("The receipt is not one of the log."),
    REQUEST_MISSING("The bundle has not the request that it is of."),
    BUNDLE_DAMAGED("The bundle is not whole, or not as the service writes it.");

    private final String says;

    Attack(String says) {
        this.says = says;
    }

    public String says() {
        return says;
    }
}
