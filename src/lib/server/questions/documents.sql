-- One row per document that is cited, with what is asserted about it.
select
    entity_id as document,
    -- The text is a sentence about the document ("Document: Answer to the questions."): its title without the frame.
    min(rtrim(regexp_replace(text_en, '^Document: ', ''), '.')) filter (where attribute = 'title') as title_en,
    min(rtrim(regexp_replace(text_nl, '^Document: ', ''), '.')) filter (where attribute = 'title') as title_nl,
    min(value) filter (where attribute = 'publisher') as publisher,
    min(value) filter (where attribute = 'url') as url,
    min(value) filter (where attribute = 'reference') as reference,
    min(from_date) filter (where attribute = 'published_date') as published_date,
    min(from_date_upper) filter (where attribute = 'published_date') as published_date_upper,
from public_assertions
where entity_type = 'document'
group by entity_id
order by entity_id
