-- Accounts of the demonstration have published passwords. They are marked, so that a server that others can reach can
-- close them.
alter table account add column demonstration boolean;
