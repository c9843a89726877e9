/** Long work that never blocks: progress and cancel. */
package se.styrkedjan.ui.work;
