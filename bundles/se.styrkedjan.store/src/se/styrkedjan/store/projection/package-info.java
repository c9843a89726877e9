/**
 * The projection: rows derived from a document, one mapper a kind, that answer questions over all documents. It can
 * be made anew from the documents at any time and never holds anything they do not.
 */
package se.styrkedjan.store.projection;
