-- id: country_invalid
-- why: Countries are two capital letters (ISO 3166-1 alpha-2); a name written out would be a country of its own.
-- severity: quarantine
select column_name, value, 'invalid ' || column_name || ': ' || left(value, 40) || ' (write NL)' as message
from cells
where column_name in ('country', 'complainant_country', 'vendor_country') and not regexp_full_match(value, '[A-Z]{2}')
