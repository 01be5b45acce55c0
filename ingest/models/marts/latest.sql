-- The latest version of whatever has versions: the later declared export wins, else the later in the command (interfaces).
create macro latest_versions(input_table) as table
	select versions.*
	from query_table(input_table) as versions
	join inputs using (input_id)
	qualify row_number() over (
		partition by row_key order by inputs.exported_date desc nulls last, inputs.precedence desc, versions.input_id desc, line desc
	) = 1;
