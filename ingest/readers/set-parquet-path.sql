set variable parquet_path = $path
