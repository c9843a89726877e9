/** Plans to make documents of, for tests and benchmarks. */
package se.styrkedjan.report.testsupport;
