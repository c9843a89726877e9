package se.styrkedjan.store.backup;

import se.styrkedjan.store.Revision;

/**
 * What the manifest says of one revision.
 *
 * @param revision which it is
 * @param file     its name in the zip
 * @param bytes    length of its XMI
 * @param sha256   checksum of its XMI, hexadecimal
 */
public record BackupEntry(Revision revision, String file, long bytes, String sha256) {
}
