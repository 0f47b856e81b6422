-- The words of the texts that the public may read, passage by passage, for the search. Made from the file by the text
-- engine and made again whenever the standard has another text. Which of them are open follows from `standard`, not from
-- here: a text that is closed again is found no more.
create table standard_text (
  standard_id text primary key references standard,
  -- The file that was read; an older format is read as what it was converted to.
  sha256 text not null,
  -- [clause or null, words] each, in the order of the text; empty where the engine cannot read the file.
  passages jsonb not null
);
comment on table standard_text is 'Outside the trace: derived from files by the text engine.';
