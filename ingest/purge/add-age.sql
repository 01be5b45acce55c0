insert into complaint_ages (complaint_key, age) values ($complaint_key, $age)
