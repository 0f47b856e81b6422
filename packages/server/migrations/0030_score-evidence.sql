-- The file that proves the points of an indicator, beside the words.
alter table evaluation_score
  add column evidence_name text,
  add column evidence_sha256 text references stored_file;
