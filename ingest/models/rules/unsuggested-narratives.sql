-- One row a narrative of a complaint that this run writes whose suggestions are not loaded yet, in the order of the store's key.
select distinct narrative as text_sha256
from complaints_to_write
where narrative is not null and narrative not in (select text_sha256 from analyst.main.narrative_suggestions)
order by text_sha256
