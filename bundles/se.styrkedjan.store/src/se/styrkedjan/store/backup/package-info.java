/**
 * The backup file: a zip of all revisions as plain XMI, with a manifest that names them and their checksums. It can be
 * read without this program, and is trusted in nothing when it is read by it.
 */
package se.styrkedjan.store.backup;
