-- Every table has the account first in its key, and there are no sequences: it can be distributed by account as it is.
-- Sids are compared by code point, whatever the locale of the database.

create table account (
    account_sid text collate "C" primary key,
    -- SHA-256 of the token; the previous one stays valid until the next is issued
    token_hash bytea not null,
    previous_token_hash bytea,
    active boolean not null,
    -- how many projects it has: to count a million takes half a second
    project_count bigint not null default 0
);

-- No foreign key to account: the import, which is all that writes, checks it at once, where a key costs a look-up for each row.
create table project (
    account_sid text collate "C" not null,
    property_sid text collate "C" not null,
    name text not null,
    main_domain text not null,
    time_zone text not null,
    sms_enabled boolean not null,
    call_recording_enabled boolean not null,
    integrations_enabled boolean not null,
    active boolean not null,
    primary key (account_sid, property_sid)
);

-- A project is in one account only; the import asks. Not unique, for that cannot be had where accounts are on different machines.
-- A hash, for it has no order: the planner took an ordered one for pages, and read all other accounts' projects on the way.
create index project_of_any_account on project using hash (property_sid);

-- Every 100th project of an account and how many come before it: any number of projects is skipped from there.
create table project_mark (
    account_sid text collate "C" not null,
    rank bigint not null,
    property_sid text collate "C" not null,
    primary key (account_sid, rank)
);
