/** What an import has to say about places in a document, with its words in Swedish and English. */
package se.styrkedjan.interchange.findings;
