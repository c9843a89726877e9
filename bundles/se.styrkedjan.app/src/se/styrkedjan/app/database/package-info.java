/** Opening, changing, backing up and restoring the database. */
package se.styrkedjan.app.database;
