-- One row per event that explains a change in the figures.
select
    incident_id,
    authority,
    attribute,
    from_date,
    until_date,
    text_en,
    text_nl,
from incidents
order by from_date, incident_id
