-- One row a column of the Parquet file named by the session variable.
select column_name, column_type from (describe from read_parquet(getvariable('parquet_path')))
