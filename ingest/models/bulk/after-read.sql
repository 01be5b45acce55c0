-- No row: what holds for reading alone ends, whether it came to an end or not.
set preserve_insertion_order = false;
set force_compression = 'auto';
