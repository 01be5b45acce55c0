-- One row per reply of a vendor that was heard.
select
    reply_date,
    text_en,
    text_nl,
    document,
from vendor_replies
where vendor_id = $vendor_id
order by reply_date
