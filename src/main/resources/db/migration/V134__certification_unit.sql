-- A reorganisation finds the undecided applications of the units that end.
CREATE INDEX certification_application_unit ON certification_application (unit, status, case_number);
