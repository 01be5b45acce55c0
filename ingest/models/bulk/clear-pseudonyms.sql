-- No row: what one file says of complainants is not asked for another.
delete from bulk.pseudonyms;
