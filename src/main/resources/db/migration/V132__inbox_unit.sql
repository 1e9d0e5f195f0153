-- A reorganisation finds the cases of the units that end.
CREATE INDEX inbox_case_of_unit ON inbox_case (unit_code);
