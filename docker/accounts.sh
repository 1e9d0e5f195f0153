# Read by the MariaDB image when it makes an empty database: the second account, under which the program runs. The first,
# MARIADB_USER, owns the tables; with it the program could take the triggers off that keep the audit log.
docker_process_sql <<SQL
CREATE USER IF NOT EXISTS 'hoalu_program'@'%' IDENTIFIED BY '${HOALU_DB_PASSWORD}';
GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON hoalu.* TO 'hoalu_program'@'%';
SQL
