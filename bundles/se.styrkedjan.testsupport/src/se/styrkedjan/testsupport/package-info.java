/** Fluent fixtures that tests of all bundles share: small models, said in a few lines. */
package se.styrkedjan.testsupport;
