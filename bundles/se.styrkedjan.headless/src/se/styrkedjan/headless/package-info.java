/** The command line: everything the workbench can do to data, without a display. */
package se.styrkedjan.headless;
