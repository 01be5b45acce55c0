-- Every row of a Parquet file. The path is a session variable because a prepared table function takes no parameter.
select * from read_parquet(getvariable('parquet_path'))
