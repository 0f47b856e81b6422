-- 补录: what came about before it was entered here, with days that nobody may know any more.

-- The history of a project as it was entered: what is not known stays unknown instead of being filled in.
alter table project add column history jsonb;

-- Published, or withdrawn, on a day before its entry that nobody can name. Without these marks a standard whose day is
-- unknown would look like one that was never published, or is still current.
alter table standard add column published_day_unknown boolean;
alter table standard add column withdrawn_day_unknown boolean;

-- The number of the edition it replaced, for as long as the register does not hold that edition.
alter table standard add column replaces_number text;
create index standard_by_replaced_number on standard (replaces_number) where replaces_number is not null;
