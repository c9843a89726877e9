/** What is checked on a process map, and what is said when it fails. */
package se.styrkedjan.design.flow.audit;
