-- Lists over a register of a hundred thousand standards: each way in which one may see a project, each order in which
-- a list comes, and each spelling of a number has an index to walk, so that a page costs its own rows and no others.
create index project_newest on project (organization_id, id desc);
create index project_by_proposer on project (proposed_by, id desc) where proposed_by is not null;
create index drafter_by_account on drafter (account_id) where account_id is not null;
create index expert_by_account on expert (account_id) where account_id is not null;
create index standard_by_number on standard (code, sequence);
create index standard_by_joint_number on standard using gin (joint_numbers);
create index enquiry_open on enquiry_round (closes_on, project_id) where closed_on is null;
create index enquiry_by_close on enquiry_round (closes_on desc, project_id desc);

-- The page of a project gathers what hangs on its organizations, its panel and its comments.
create index drafter_by_participant on drafter (participant_id);
create index contribution_by_participant on contribution (participant_id);
create index task_by_participant on task (participant_id);
create index document_of_row on document (of_row) where of_row is not null;

-- The legal day on which a board was derived: a start on the same day need not derive a hundred thousand of them again.
alter table project_board add column built_on date;
