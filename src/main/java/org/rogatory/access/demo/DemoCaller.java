package org.rogatory.access.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.access.Role;

/** A made-up person of a made-up authority, for whom the demo issues tokens. */
public record DemoCaller(
        @JsonProperty(required = true) String caller,
        Optional<UUID> authority,
        @JsonProperty(required = true) Set<Role> roles) {}
