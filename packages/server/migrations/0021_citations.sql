-- What a text cites, as its lists and its clauses say it: number, whether normatively, whether dated. Beside `cited`, which
-- has every number that the text names anywhere.
alter table text_check add column citations jsonb;

-- Texts of published standards were read before this was kept, or never: they are read again, and their records then say
-- what they cite. Only the last text of each, which is the one that was published.
insert into text_check (document_id, state, asked_at)
select distinct on (d.project_id) d.id, 'waiting', now()
from document d join standard s on s.project_id = d.project_id
where d.kind = 'draftText' and (s.published_on is not null or s.published_day_unknown is true)
order by d.project_id, d.position desc
on conflict (document_id) do update set state = 'waiting';
