-- The public list of announcements, newest first, over a register of a hundred thousand standards.
create index project_announced on project (announced_on desc, id desc) where announced_on is not null;
create index standard_published on standard (published_on desc, id desc) where published_on is not null;
create index standard_withdrawn on standard (withdrawn_on desc, id desc) where withdrawn_on is not null;
