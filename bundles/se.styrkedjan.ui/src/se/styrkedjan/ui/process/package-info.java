/** How the parts of the program name a process to each other. */
package se.styrkedjan.ui.process;
