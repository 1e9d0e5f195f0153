-- Written in the transaction of what the notice tells; sent, or handed over in person, afterwards.
create table notification_outbox (
    id          char(36)      character set ascii collate ascii_bin not null,
    version     bigint        not null,
    reference   varchar(100)  collate utf8mb4_bin not null,
    message_key varchar(100)  character set ascii collate ascii_bin not null,
    channel     varchar(20)   character set ascii collate ascii_bin not null,
    address     varchar(254)  null,
    language    varchar(35)   character set ascii collate ascii_bin not null,
    subject     varchar(400)  not null,
    body        varchar(4000) not null,
    state       varchar(20)   character set ascii collate ascii_bin not null,
    attempts    int           not null,
    created_at  datetime(3)   not null,
    next_at     datetime(3)   null,
    sent_at     datetime(3)   null,
    primary key (id),
    -- A request that comes a second time tells nobody a second time.
    unique key notification_outbox_once (reference, message_key),
    key notification_outbox_due (state, next_at),
    constraint notification_outbox_state check (state in ('PENDING', 'SENT', 'FAILED', 'KEPT')),
    constraint notification_outbox_way check (
        (channel = 'EMAIL' and address is not null and state <> 'KEPT')
        or (channel = 'IN_PERSON' and address is null and state = 'KEPT')),
    constraint notification_outbox_pending check ((state = 'PENDING') = (next_at is not null)),
    constraint notification_outbox_sent check ((state = 'SENT') = (sent_at is not null))
) engine = InnoDB;
