-- Nobody reads it. Databases of the first release have it; later ones were made without.
ALTER TABLE access_account DROP COLUMN IF EXISTS language;
