-- Rows of regular files as they stand there, in our words, in the order of the file (a row's number tells its line); null where the file
-- lacks a word. Gone with this run: they hold what people wrote.
create schema bulk;
create table bulk.complaints as select * exclude (input_id, line, content_sha256) from raw.complaints where false;
-- One row a row of bulk.complaints: where it stands in which file.
create table bulk.lines (row_id bigint, input_id integer, line bigint);
create table bulk.line_shifts (from_record bigint, until_record bigint, shift bigint);
-- One row a complainant whose identity has letters outside ASCII, and its pseudonym: SQL has no NFKC.
create table bulk.pseudonyms (written varchar, pseudonym varchar);

-- What String.prototype.trim takes off (ECMAScript: white space and line ends), so that both readers agree.
create macro trimmed(value) as nullif(trim(value, chr(9) || chr(10) || chr(11) || chr(12) || chr(13)
	|| ' ' || chr(160) || chr(5760) || chr(8192) || chr(8193) || chr(8194) || chr(8195) || chr(8196) || chr(8197) || chr(8198)
	|| chr(8199) || chr(8200) || chr(8201) || chr(8202) || chr(8232) || chr(8233) || chr(8239) || chr(8287) || chr(12288) || chr(65279)), '');
create macro yes_or_no(value) as case lower(value) when 'true' then 'yes' when 'false' then 'no' else lower(value) end;
