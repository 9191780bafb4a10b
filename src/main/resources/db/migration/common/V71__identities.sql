-- Who somebody is to an outer identity provider: its issuer and subject, which never change, and not an e-mail address.
create table account_identity (
  issuer varchar(300) not null,
  subject varchar(255) not null,
  username varchar(64) not null references account (username),
  linked_at timestamp with time zone not null,
  linked_by varchar(64) not null references person (id),
  primary key (issuer, subject)
);
create index account_identity_of on account_identity (username);
