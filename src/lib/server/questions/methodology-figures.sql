-- One row per figure that the methodology page states about this release.
select
    figure,
    cast(value as varchar) as value,
    unit,
    text_en,
    text_nl,
from methodology_figures
order by figure
