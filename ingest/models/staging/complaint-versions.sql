-- complaint_versions: one row an earlier version of a complaint. Few complaints have more than one row: only those are ordered.
-- By hash, because ten million keys are long: two keys with one hash are ordered for nothing, and stay as they are.
create table several as
select hash(row_key) as key_hash from analyst.input.complaints group by key_hash having count(*) > 1;

create table contested as
select *, true as is_latest from analyst.input.complaints semi join several on several.key_hash = hash(complaints.row_key)
union all by name
select *, false as is_latest from analyst.input.complaint_versions semi join several on several.key_hash = hash(complaint_versions.row_key);

delete from analyst.input.complaints where hash(row_key) in (select key_hash from several);
delete from analyst.input.complaint_versions where hash(row_key) in (select key_hash from several);

-- Of two versions the later publisher's date wins, else the later declared export, else the later in the command (interfaces). What is
-- said twice is one version, where it was said last.
create table ordered_versions as
with said_last as (
	select contested.* exclude (is_latest), inputs.exported_date, inputs.precedence
	from contested
	join inputs using (input_id)
	qualify row_number() over (
		partition by row_key, row_hash order by exported_date desc nulls last, precedence desc, input_id desc, line desc
	) = 1
)
select *, row_number() over (
	partition by row_key
	order by date_upper(updated_date) desc nulls last, exported_date desc nulls last, precedence desc, input_id desc, line desc
) as version_order
from said_last;

insert into analyst.input.complaints by name
select * exclude (exported_date, precedence, version_order) from ordered_versions where version_order = 1;
insert into analyst.input.complaint_versions by name
select * exclude (exported_date, precedence, version_order) from ordered_versions where version_order > 1;
