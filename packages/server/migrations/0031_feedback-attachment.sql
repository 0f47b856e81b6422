-- What somebody sends along with feedback: a photograph, a report.
alter table feedback
  add column attachment_name text,
  add column attachment_sha256 text references stored_file;
