-- A list longer than a page is sorted where all of it is: each order in which it can be asked for has an index to walk,
-- in both directions, with the id as what decides between equals.

-- Chinese by pinyin, and 9 before 10, as the pages order what they hold.
create collation zh_numeric (provider = icu, locale = 'zh-u-kn-true');

-- The stages in the order in which a project passes them. A test holds it to the stages of core.
create function stage_order(stage text) returns integer language sql immutable parallel safe
return array_position(
  array['proposal', 'drafting', 'enquiry', 'disposition', 'examination', 'approval', 'publication', 'implementation',
    'review', 'withdrawn', 'declined', 'terminated'], stage);

create index project_by_title on project (title collate zh_numeric, id);
create index project_by_stage_order on project (stage_order(stage), id);
create index project_by_stage_since on project (stage_since, id);
drop index project_board_due;
create index project_board_by_due on project_board (due_on, project_id);

create index standard_by_whole_number on standard (number collate zh_numeric, id);
create index standard_by_title on standard (title collate zh_numeric, id);
create index standard_by_publication on standard (published_on, id);
create index standard_by_implementation on standard (implements_on, id);
create index standard_board_by_review on standard_board (review_due, standard_id);

-- A count of what was found subtracts what is not published, which is little.
create index standard_unpublished on standard (id) where published_on is null and published_day_unknown is not true;

create index task_by_due on task (due_on, id);
