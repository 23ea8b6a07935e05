-- The registry of States. Status and declarations are dated rows, never overwritten: every past day can be asked for.
create table registered_state (
    code char(2) primary key,
    name varchar(200) not null
);

-- Steps towards the treaty as the depositary has them: 64 (signature), 65 (consent to be bound), 67 (denunciation).
create table instrument (
    state char(2) not null references registered_state,
    type varchar(20) not null,
    deposited_on date not null,
    primary key (state, type, deposited_on)
);

-- What a State declares about itself; the latest row by a day is in force on it. The setting is a JSON value.
create table declaration (
    state char(2) not null references registered_state,
    name varchar(40) not null,
    valid_from date not null,
    setting bytea not null,
    primary key (state, name, valid_from)
);

-- Authorities named under 37(19), 40(12) and 41(1). Functions, languages and channels are words with spaces between.
create table authority (
    id uuid primary key,
    state char(2) not null references registered_state,
    territory varchar(6),
    name varchar(200) not null,
    functions varchar(200) not null,
    languages varchar(200) not null,
    channels varchar(100) not null,
    address text not null,
    availability varchar(200) not null
);

create index authority_by_state on authority (state, id);
