-- Grant recipients, shares and loans: the rows of § 5-5 second paragraph, parts 2 to 4.
create table investment_purpose_list (
  municipality text   not null check (municipality ~ '^[0-9]{4}$'),
  sequence     bigint not null,
  primary key (municipality)
);
comment on column investment_purpose_list.sequence is 'Number of the last change to the list, from 1';

create table investment_purpose (
  municipality  text    not null references investment_purpose_list (municipality),
  code          text    not null,
  line          text    not null,
  name_nb       text    not null,
  name_en       text    not null,
  display_order integer not null,
  primary key (municipality, code)
);
comment on column investment_purpose.line is 'Line of § 5-5 first paragraph whose part shows the row';
