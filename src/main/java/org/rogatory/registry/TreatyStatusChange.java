package org.rogatory.registry;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole list of a State's instruments, oldest first; it takes the place of the one before. */
@Schema(name = "TreatyStatusChange")
record TreatyStatusChange(List<NewInstrument> instruments) {}
