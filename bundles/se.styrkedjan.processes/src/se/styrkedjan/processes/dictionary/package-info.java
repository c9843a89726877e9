/** The dictionary of roles, parties, systems and documents, and where each is used. */
package se.styrkedjan.processes.dictionary;
