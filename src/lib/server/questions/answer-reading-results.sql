-- One row a dimension, label and reading: how many labelled access answers had the label and were read so.
select
    dimension,
    labelled,
    reading,
    cast(n_answers as integer) as n_answers,
from answer_reading_results
