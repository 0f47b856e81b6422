-- An expert who withdrew may be invited again to the same examination; the withdrawn seat keeps its reason.
alter table examination_member drop constraint examination_member_examination_id_expert_id_key;
create unique index examination_member_once on examination_member (examination_id, expert_id)
  where withdrawn_reason is null;

-- What the papers showed as blanks because nobody was asked for it. All may stay empty: the law does not ask for them.
alter table assessment add column place text;
alter table project add column submission_to text;
alter table examination
  add column time_of_day text,
  add column costs text;
alter table review add column manner text;
alter table standard
  add column ics text,
  add column ccs text;
