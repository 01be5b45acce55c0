-- No row: everything written so far stands in the files themselves, and no log beside them, so that a file can be copied and served alone.
checkpoint analyst;
checkpoint public_file;
