-- What was read in answers may be untold from here on; it is read again.
drop table if exists answer_readings;
pragma user_version = 2;
